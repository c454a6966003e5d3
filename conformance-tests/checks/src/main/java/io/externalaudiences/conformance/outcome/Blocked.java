package io.externalaudiences.conformance.outcome;

/** The check could not come to a judgement; the message says why. */
public final class Blocked extends RuntimeException {

    public Blocked(String reason) {
        super(reason);
    }

    public Blocked(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Ends the check without a judgement if the reason holds. */
    public static void blockedIf(boolean holds, String reason) {
        if (holds) {
            throw new Blocked(reason);
        }
    }
}
