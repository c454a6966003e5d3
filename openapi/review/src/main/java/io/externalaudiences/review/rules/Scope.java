package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.version.ContractVersion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * In whose name the rules look at something.
 *
 * @param before the earlier version
 * @param after the later one
 * @param findings where changes go
 * @param operation the id of the operation
 * @param traffic which way the values travel
 * @param typed whether generated clients have a type for them; they have none for the headers of an answer
 */
record Scope(
        ContractVersion before,
        ContractVersion after,
        Findings findings,
        String operation,
        Traffic traffic,
        boolean typed) {

    Scope going(Traffic other) {
        return new Scope(before, after, findings, operation, other, typed);
    }

    Scope withoutTypes() {
        return new Scope(before, after, findings, operation, traffic, false);
    }

    /** The place on both sides, references followed. */
    Pair resolved(Pair pair) {
        return new Pair(
                pair.before().isThere() ? before.document().follow(pair.before()) : pair.before(),
                pair.after().isThere() ? after.document().follow(pair.after()) : pair.after());
    }

    /** The allowed values at a place have changed, and who breaks follows from which way they travel. */
    void values(String rule, Located spot, String what, Extent extent) {
        note(rule, spot, what, traffic.why(extent), traffic.breaks(extent));
    }

    /** Likewise; and where callers break, so does their code, for a type says what the values are. */
    void typedValues(String rule, Located spot, String what, Extent extent) {
        Set<Breaks> breaks = traffic.breaks(extent);
        if (typed && breaks.contains(Breaks.CALLERS)) {
            breaks.add(Breaks.SOURCE);
            note(
                    rule,
                    spot,
                    what,
                    traffic.why(extent) + ", and code that was written for the earlier type may not compile",
                    breaks);
        } else {
            note(rule, spot, what, traffic.why(extent), breaks);
        }
    }

    /** Notes a change. */
    void note(String rule, Located spot, String what, String why, Set<Breaks> breaks) {
        findings.add(rule, spot.pointer(), Words.of(spot.pointer()) + ": " + what, why, breaks, List.of(operation));
    }

    /** No rule knows what this does, so it is taken to break everybody until one does. */
    void unknown(Pair pair) {
        note(
                "unknown-keyword",
                pair.spot(),
                "it " + pair.fromTo(),
                "no rule knows what that does, so everybody may break",
                EnumSet.of(Breaks.CALLERS, Breaks.SERVERS, Breaks.SOURCE));
    }
}
