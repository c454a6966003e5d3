package io.externalaudiences.conformance.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One create, and what is known to have come of it.
 *
 * @param key of this entry, in its ledger
 * @param target the base URL that was asked; empty in a ledger that is kept in memory
 * @param name of the audience, as it was asked for
 * @param organisation in which it was asked for; empty where the request named none
 * @param sandbox in which it was asked for; empty where the request named none
 * @param operationId the operation that it began; null while none is known
 * @param audienceId the audience that it made; null while none is known
 * @param state how far it is
 */
public record Entry(
        String key,
        String target,
        String name,
        String organisation,
        String sandbox,
        @Nullable String operationId,
        @Nullable String audienceId,
        State state) {

    /** How far a create is, as far as the kit has seen it. */
    public enum State {
        /** It is asked for; nothing says yet what came of it. */
        ASKED,
        /** It was accepted, and its operation goes on. */
        ACCEPTED,
        /** The audience is there. */
        MADE,
        /** Nothing came of it, or what came of it is deleted. */
        GONE
    }

    /** The same, accepted with an operation. */
    public Entry accepted(String operation) {
        return new Entry(key, target, name, organisation, sandbox, operation, audienceId, State.ACCEPTED);
    }

    /** The same, with the audience that was made. */
    public Entry made(String audience) {
        return new Entry(key, target, name, organisation, sandbox, operationId, audience, State.MADE);
    }

    /** The same, with nothing left of it. */
    public Entry gone() {
        return new Entry(key, target, name, organisation, sandbox, operationId, audienceId, State.GONE);
    }
}
