package io.externalaudiences.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the paths of the contract follow. */
final class BaseUrl {
    private static final Pattern SCHEME = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST_PORT = 65_535;

    private BaseUrl() {}

    /**
     * The URL without a slash at its end, if requests can be sent there.
     *
     * @throws CannotBeSentException that does not tell the URL: a password may be in it
     */
    static URI checked(@Nullable String url) {
        if (url == null || url.isBlank()) {
            throw refused("it is empty");
        }
        if (!SCHEME.matcher(url).lookingAt()) {
            throw refused("it does not begin with http:// or https://");
        }
        URI uri = parsed(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
        if (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
            throw refused("it contains a user name or password");
        }
        if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > LARGEST_PORT) {
            throw refused("its host or port cannot be");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused("it contains a query or fragment");
        }
        return uri;
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            // Without its cause, which tells the URL.
            throw refused("it is no URL (character " + (e.getIndex() + 1) + ")");
        }
    }

    private static CannotBeSentException refused(String reason) {
        return new CannotBeSentException("the base URL", reason);
    }
}
