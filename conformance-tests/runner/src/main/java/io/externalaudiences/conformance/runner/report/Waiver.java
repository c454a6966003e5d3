package io.externalaudiences.conformance.runner.report;

import java.time.LocalDate;

/**
 * A breach that the target's owner knows of and accepts for a while.
 *
 * @param requirement the id of what is broken
 * @param reason why it is
 * @param owner who has promised to mend it
 * @param expires the last day on which the waiver holds
 */
public record Waiver(String requirement, String reason, String owner, LocalDate expires) {

    /** What has become of a waiver in a run. */
    public enum State {
        /** The requirement is broken, and the waiver holds. */
        APPLIED,
        /** Its last day is over. */
        EXPIRED,
        /** The requirement is kept by now. */
        STALE,
        /** The requirement could not be judged. */
        UNDECIDED;

        /** Whether it has to be taken out of the list. */
        public boolean isDead() {
            return this == EXPIRED || this == STALE;
        }
    }

    /**
     * A waiver, and what has become of it.
     *
     * @param waiver the waiver
     * @param state its state on the day of the run
     */
    public record Use(Waiver waiver, State state) {

        /** In one line. */
        public String words() {
            String what = switch (state) {
                case APPLIED -> "waived until " + waiver.expires();
                case EXPIRED -> "the waiver has expired on " + waiver.expires() + "; mend it, or waive it anew";
                case STALE -> "the waiver is stale, for the requirement is kept; take it out";
                case UNDECIDED -> "there is a waiver until " + waiver.expires();
            };
            return what + " (" + waiver.owner() + ": " + waiver.reason() + ")";
        }
    }
}
