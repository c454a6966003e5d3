package io.externalaudiences.conformance.outcome;

import io.externalaudiences.contract.model.Level;

/** How a check can end, the worst first. */
public enum Outcome {
    /** The kit itself is broken; says nothing of the target. */
    KIT_ERROR("kit error"),
    /** A MUST is broken. */
    FAILED("failed"),
    /** The target did not get there within the budget. */
    TOO_SLOW("too slow"),
    /** Could not be judged, and the result says why. */
    BLOCKED("blocked"),
    /** A SHOULD is broken. */
    WARNED("warned"),
    /** Broken, and accepted for a while by the owner of the target. */
    WAIVED("waived"),
    /** The target does otherwise where the contract is open. */
    RECORDED("recorded"),
    /** Judged, and kept. */
    PASSED("passed");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** The outcome of a broken requirement of a level. */
    public static Outcome ofBreach(Level level) {
        return switch (level) {
            case MUST -> FAILED;
            case SHOULD -> WARNED;
            case MAY -> RECORDED;
        };
    }

    /** The worse of the two. */
    public Outcome or(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
