package io.externalaudiences.server.jwt;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;

/** Where an issuer's keys can come from. */
final class Origins {
    /** In milliseconds, for the connection and for each read. A caller waits meanwhile. */
    private static final int PATIENCE = 2000;
    /** In bytes. A set of a hundred keys is smaller. */
    private static final int LARGEST = 512 * 1024;

    private Origins() {}

    static IssuerKeys.Origin of(URI location) {
        if ("file".equals(location.getScheme())) {
            Path file = Path.of(location);
            return () -> JWKSet.load(file.toFile());
        }
        StraightRetriever retriever = new StraightRetriever();
        return () -> JWKSet.parse(retriever.retrieveResource(location.toURL()).getContent());
    }

    /** Goes where it was told to, and nowhere else. */
    private static final class StraightRetriever extends DefaultResourceRetriever {
        StraightRetriever() {
            super(PATIENCE, PATIENCE, LARGEST);
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
            HttpURLConnection connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
