package io.externalaudiences.conformance.http;

import java.net.URI;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a target is reached. A user and a password in one of the addresses are left out.
 *
 * @param secondUrl another base URL of the same target, such as that of another instance; null for none. What is
 *     written at the first is read there, so that every check finds what one instance knows and the other does not
 * @param proxy the HTTP proxy to go through; null for none
 * @param tls whom the kit trusts and who it is there; null for what Java trusts, and nobody
 */
public record ConnectionOptions(
        @Nullable URI secondUrl,
        @Nullable URI proxy,
        @Nullable SSLContext tls) {

    public ConnectionOptions {
        secondUrl = secondUrl == null ? null : UserInfo.removed(secondUrl);
        proxy = proxy == null ? null : UserInfo.removed(proxy);
    }

    /** Straight there. */
    public static final ConnectionOptions DIRECT = new ConnectionOptions(null, null, null);

    /** The same to one base URL: for requests that are not the checks' own. */
    public ConnectionOptions withoutSecondUrl() {
        return new ConnectionOptions(null, proxy, tls);
    }
}
