package io.externalaudiences.server.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was granted with a token.
 *
 * @param user the id of the user it was issued to
 * @param organisation the organisation it belongs to
 * @param apiKey the client it was issued to
 * @param sandboxes the sandboxes it grants
 * @param grants what may be done with it
 * @param expires from when it is not valid any more; null where it stays valid
 */
public record Token(
        String user,
        String organisation,
        String apiKey,
        Set<String> sandboxes,
        Set<Intent> grants,
        @Nullable Instant expires) {

    boolean hasExpired(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "Token[user=" + user + ", organisation=" + organisation + ", sandboxes=" + sandboxes + "]";
    }
}
