package io.externalaudiences.server.access;

/** It cannot be found out at the moment what a token grants; the same request may succeed later. */
public final class TokensUnavailable extends RuntimeException {
    public TokensUnavailable(Throwable cause) {
        super("it cannot be found out what a token grants", cause);
    }
}
