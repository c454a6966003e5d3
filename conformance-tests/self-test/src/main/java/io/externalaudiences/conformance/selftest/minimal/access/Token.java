package io.externalaudiences.conformance.selftest.minimal.access;

import java.time.Instant;
import java.util.Set;

/**
 * An access token that was issued.
 *
 * @param value what stands after {@code Bearer}
 * @param org the id of the organisation that it was issued for
 * @param apiKey the API key of the client that it was issued to
 * @param userId the id of the user who is answered as {@code createdBy}
 * @param sandboxes the names of the sandboxes that it opens
 * @param permissions what it allows there
 * @param expiresAt from when on it is refused
 */
public record Token(
        String value,
        String org,
        String apiKey,
        String userId,
        Set<String> sandboxes,
        Set<Permission> permissions,
        Instant expiresAt) {

    /** Copies the sets, so that a token never changes. */
    public Token {
        sandboxes = Set.copyOf(sandboxes);
        permissions = Set.copyOf(permissions);
    }
}
