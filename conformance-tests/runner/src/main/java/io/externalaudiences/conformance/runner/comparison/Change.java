package io.externalaudiences.conformance.runner.comparison;

/**
 * One thing that is not as it was.
 *
 * @param kind whether that is good or bad
 * @param what the profile, or the id of the requirement
 * @param before how it was; {@code not judged} where the earlier run says nothing of it
 * @param after how it is, likewise
 * @param sentence the requirement's sentence; empty for a profile
 */
public record Change(Kind kind, String what, String before, String after, String sentence) {

    /** Which way a thing has gone. */
    public enum Kind {
        /** It was better before, or nobody looks at it any more. */
        WORSE,
        /** It was worse before. */
        BETTER,
        /** It is judged for the first time, and nothing is wrong with it. */
        NEW
    }
}
