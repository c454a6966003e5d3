package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.outcome.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Lets waived breaches pass, and finds waivers that have outlived their breach or their time. */
final class Waivers {

    private static final Set<Outcome> BREACHES = EnumSet.of(Outcome.FAILED, Outcome.WARNED, Outcome.TOO_SLOW);
    private static final Set<Outcome> KEPT = EnumSet.of(Outcome.PASSED, Outcome.RECORDED);

    private final Collection<Waiver> waivers;
    private final LocalDate today;

    Waivers(Collection<Waiver> waivers, LocalDate today) {
        this.waivers = waivers;
        this.today = today;
    }

    /** The result under the waiver that there is for it. */
    RequirementResult applied(RequirementResult result) {
        return waivers.stream()
                .filter(waiver ->
                        waiver.requirement().equals(result.requirement().id()))
                .findFirst()
                .map(waiver -> applied(result, waiver))
                .orElse(result);
    }

    private RequirementResult applied(RequirementResult result, Waiver waiver) {
        Waiver.State state = state(result.outcome(), waiver);
        Outcome outcome = state == Waiver.State.APPLIED ? Outcome.WAIVED : result.outcome();
        return new RequirementResult(result.requirement(), outcome, result.evidence(), new Waiver.Use(waiver, state));
    }

    private Waiver.State state(Outcome outcome, Waiver waiver) {
        if (KEPT.contains(outcome)) {
            return Waiver.State.STALE;
        }
        if (today.isAfter(waiver.expires())) {
            return Waiver.State.EXPIRED;
        }
        return BREACHES.contains(outcome) ? Waiver.State.APPLIED : Waiver.State.UNDECIDED;
    }
}
