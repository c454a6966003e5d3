package io.externalaudiences.review.change;

import java.util.Set;
import java.util.SortedSet;

/**
 * One thing that is not as it was.
 *
 * @param rule the name of the rule that found it
 * @param spot where it stands
 * @param what what has changed, in one sentence without its full stop
 * @param why why the ones in {@code breaks} break, or why nobody does; a sentence likewise
 * @param breaks who breaks; empty where something is new that nobody has to know
 * @param operations the ids of the operations that it touches; empty where it touches no single one
 */
public record Change(
        String rule, Spot spot, String what, String why, Set<Breaks> breaks, SortedSet<String> operations) {

    /** How grave it is. */
    public Verdict verdict() {
        return Verdict.of(breaks);
    }

    /**
     * By what an exception names this change: the rule and the place, which stay the same when lines move.
     *
     * <p>Two changes of one rule at one place have one id.
     */
    public String id() {
        return rule + " " + spot.pointer();
    }
}
