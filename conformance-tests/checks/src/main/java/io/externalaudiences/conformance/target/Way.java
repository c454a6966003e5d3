package io.externalaudiences.conformance.target;

import java.net.URI;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * By which way a target is reached, and how hard it may be asked. A user and a password in one of the addresses are
 * left out.
 *
 * @param secondUrl another base URL of the same target, such as that of another instance; null for none. What is
 *     written at the first is read there, so that every check finds what one instance knows and the other does not
 * @param proxy the HTTP proxy to go through; null for none
 * @param tls whom the kit trusts and who it is there; null for what Java trusts, and nobody
 * @param perSecond how many requests a second are sent at most; null for no bound
 * @param mostRequests how many requests the checks may send altogether; null for no bound
 */
public record Way(
        @Nullable URI secondUrl,
        @Nullable URI proxy,
        @Nullable SSLContext tls,
        @Nullable Integer perSecond,
        @Nullable Integer mostRequests) {

    public Way {
        secondUrl = secondUrl == null ? null : UserInfo.removed(secondUrl);
        proxy = proxy == null ? null : UserInfo.removed(proxy);
    }

    /** Straight there, as fast as it goes. */
    public static final Way DIRECT = new Way(null, null, null, null, null);

    /** The same for requests that are not the checks' own: to one base URL, and as many as need be. */
    public Way unbounded() {
        return new Way(null, proxy, tls, perSecond, null);
    }
}
