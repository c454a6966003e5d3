package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.requirement.Level;
import io.externalaudiences.conformance.requirement.Profile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The verdict of one profile, and the counts behind it.
 *
 * @param profile the set of requirements
 * @param verdict what the kit says
 * @param outcomes how many of its requirements ended in each way
 * @param left how many of its requirements were chosen not to be judged in this run
 */
public record ProfileVerdict(Profile profile, Verdict verdict, Map<Outcome, Integer> outcomes, int left) {

    /**
     * The verdict that follows from results.
     *
     * @param results of all requirements that were judged
     * @param left how many requirements of the profile have a check that was not chosen
     * @param strict whether a broken SHOULD counts as a broken MUST
     */
    static ProfileVerdict of(Profile profile, Collection<RequirementResult> results, int left, boolean strict) {
        List<RequirementResult> own = results.stream()
                .filter(result -> result.requirement().profile() == profile)
                .toList();
        Map<Outcome, Integer> outcomes = new TreeMap<>();
        own.forEach(result -> outcomes.merge(result.outcome(), 1, Integer::sum));
        return new ProfileVerdict(profile, verdict(own, left, strict), outcomes, left);
    }

    /** How many ended in that way. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    private static Verdict verdict(List<RequirementResult> results, int left, boolean strict) {
        if (results.isEmpty() || any(results, Outcome.KIT_ERROR)) {
            return Verdict.INCONCLUSIVE;
        }
        if (any(results, Outcome.FAILED)
                || results.stream().anyMatch(RequirementResult::hasDeadWaiver)
                || (strict && any(results, Outcome.WARNED))) {
            return Verdict.NON_CONFORMANT;
        }
        return left > 0 || results.stream().anyMatch(ProfileVerdict::isUnjudgedMust)
                ? Verdict.PARTIAL
                : Verdict.CONFORMANT;
    }

    private static boolean any(List<RequirementResult> results, Outcome outcome) {
        return results.stream().anyMatch(result -> result.outcome() == outcome);
    }

    private static boolean isUnjudgedMust(RequirementResult result) {
        return result.requirement().level() == Level.MUST
                && (result.outcome() == Outcome.BLOCKED || result.outcome() == Outcome.TOO_SLOW);
    }
}
