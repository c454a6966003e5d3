package io.externalaudiences.server.access;

import org.jspecify.annotations.Nullable;

/**
 * What a request shows. Null where a value was not sent.
 *
 * @param authorization scheme and token
 * @param apiKey the client
 * @param organisation the organisation asked for
 * @param sandbox the sandbox asked for
 */
public record Credentials(
        @Nullable String authorization,
        @Nullable String apiKey,
        @Nullable String organisation,
        @Nullable String sandbox) {

    /** Shows no secret. */
    @Override
    public String toString() {
        return "Credentials[organisation=" + organisation + ", sandbox=" + sandbox + "]";
    }
}
