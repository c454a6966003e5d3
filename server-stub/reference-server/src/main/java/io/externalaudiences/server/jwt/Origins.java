package io.externalaudiences.server.jwt;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Where an issuer's keys can come from. */
final class Origins {
    /** In bytes. A set of a hundred keys is smaller. */
    static final int LARGEST = 512 * 1024;

    private Origins() {}

    static IssuerKeys.Origin of(URI location) {
        if ("file".equals(location.getScheme())) {
            Path file = Path.of(location);
            return () -> read(file);
        }
        return new RemoteKeySet(location);
    }

    private static JWKSet read(Path file) throws IOException, ParseException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("the JWK set is longer than " + LARGEST + " bytes");
            }
            return JWKSet.parse(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
