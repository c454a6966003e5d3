package io.externalaudiences.server.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** Issues JSON Web Tokens, as an identity provider would. */
public final class Issuer {
    public static final String NAME = "https://issuer.example";
    public static final String AUDIENCE = "external-audiences";

    private final ECKey key;

    /** An issuer with a key of its own. */
    public Issuer() {
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("first").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an issuer publishes. */
    public JWKSet publicKeys() {
        return new JWKSet(key.toPublicJWK());
    }

    /** Writes the public keys to a file. */
    public Path publish(Path file) {
        try {
            return Files.writeString(file, publicKeys().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options of a server that takes this issuer's tokens. */
    public static String[] options(Object jwkSet) {
        return new String[] {
            "--external-audiences.jwt.jwk-set=" + jwkSet,
            "--external-audiences.jwt.issuer=" + NAME,
            "--external-audiences.jwt.audience=" + AUDIENCE
        };
    }

    /** The claims of the demo's usual caller, for the next hour. */
    public static JWTClaimsSet.Builder usualClaims(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(AUDIENCE)
                .subject("demo-user")
                .claim("client_id", "demo-client")
                .claim("org_id", Client.ORGANISATION)
                .claim("sandboxes", List.of("prod", "stage"))
                .claim("scope", "openid audiences.write")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    }

    /** A token with the usual claims, changed. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(change.apply(usualClaims(Instant.now())).build());
    }

    /** A token with these claims. */
    public String sign(JWTClaimsSet claims) {
        return sign(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("first").build(), claims);
    }

    /** A token with this header and these claims. */
    public String sign(JWSHeader header, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
