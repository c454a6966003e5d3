package io.externalaudiences.server.access;

import java.util.Optional;

/** Where it is known what a token grants. */
@FunctionalInterface
public interface Tokens {
    /**
     * What was granted with a token.
     *
     * @param secret what the caller sent behind {@code Bearer}
     * @return empty where the token was not issued to anybody; one that is returned may have expired
     * @throws TokensUnavailable where it cannot be found out at the moment
     */
    Optional<Token> find(String secret);
}
