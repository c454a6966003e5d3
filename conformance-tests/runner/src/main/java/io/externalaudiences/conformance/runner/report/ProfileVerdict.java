package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Level;
import io.externalaudiences.contract.model.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The verdict of one profile, and the counts behind it.
 *
 * @param profile the set of requirements
 * @param verdict what the kit says
 * @param outcomes how many of its requirements ended in each way, but for provisional ones
 * @param provisional how many provisional ones ended in each way; the verdict does not follow from them
 * @param left how many of its requirements were chosen not to be judged in this run, but for provisional ones
 */
public record ProfileVerdict(
        Profile profile, Verdict verdict, Map<Outcome, Integer> outcomes, Map<Outcome, Integer> provisional, int left) {

    /**
     * The verdict that follows from results.
     *
     * @param results of all requirements that were judged
     * @param left how many requirements of the profile have a check that was not chosen, but for provisional ones
     * @param strict whether a broken SHOULD counts as a broken MUST
     */
    static ProfileVerdict of(Profile profile, Collection<RequirementResult> results, int left, boolean strict) {
        List<RequirementResult> own = results.stream()
                .filter(result -> result.requirement().profile() == profile)
                .toList();
        Map<Boolean, List<RequirementResult>> byProvisional = own.stream()
                .collect(
                        Collectors.partitioningBy(result -> result.requirement().provisional()));
        List<RequirementResult> binding = byProvisional.get(false);
        List<RequirementResult> provisional = byProvisional.get(true);
        // A kit that has failed has failed, whatever it was about.
        Verdict verdict = any(provisional, Outcome.KIT_ERROR) ? Verdict.INCONCLUSIVE : verdict(binding, left, strict);
        return new ProfileVerdict(profile, verdict, outcomes(binding), outcomes(provisional), left);
    }

    private static Map<Outcome, Integer> outcomes(List<RequirementResult> results) {
        Map<Outcome, Integer> outcomes = new TreeMap<>();
        results.forEach(result -> outcomes.merge(result.outcome(), 1, Integer::sum));
        return outcomes;
    }

    /** How many ended in that way. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** The counts as people read them. */
    public String counts() {
        List<String> parts = new ArrayList<>(words(outcomes));
        if (left > 0) {
            parts.add(left + " not chosen");
        }
        words(provisional).forEach(words -> parts.add(words + " (provisional)"));
        return String.join(", ", parts);
    }

    private static List<String> words(Map<Outcome, Integer> outcomes) {
        return outcomes.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .toList();
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
