package io.externalaudiences.conformance.selftest.minimal.wire;

import java.util.Optional;

/** Ends the work on a request that is refused; whoever runs the request turns it into an answer. */
public final class RefusedException extends RuntimeException {
    private final transient Refusal refusal;

    /** Carries a refusal to the one who answers. */
    public RefusedException(Refusal refusal) {
        // Where it was thrown is of no use to anybody, and costs more than the rest of a refusal.
        super(refusal.detail(), null, false, false);
        this.refusal = refusal;
    }

    /**
     * Goes on when there is no refusal.
     *
     * @throws RefusedException when there is one
     */
    public static void throwIfPresent(Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            throw new RefusedException(refusal.get());
        }
    }

    /** Why the request is refused. */
    public Refusal refusal() {
        return refusal;
    }
}
