package io.externalaudiences.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The tokens of the settings, found by their digests: neither memory nor the time of a comparison tells one. */
public final class IssuedTokens implements Tokens {
    private final Map<String, Token> byDigest = new HashMap<>();

    /**
     * All tokens there are.
     *
     * @param tokens what was granted, by the secret that the caller sends
     */
    public IssuedTokens(Map<String, Token> tokens) {
        tokens.forEach((secret, token) -> byDigest.put(digest(secret), token));
    }

    @Override
    public Optional<Token> find(String secret) {
        return Optional.ofNullable(byDigest.get(digest(secret)));
    }

    private static String digest(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
