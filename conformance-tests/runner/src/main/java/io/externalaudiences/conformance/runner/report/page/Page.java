package io.externalaudiences.conformance.runner.report.page;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.Evidence;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.RequirementResult;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A report as its page shows it.
 *
 * @param report what is shown
 * @param matrix all of it at one glance
 */
public record Page(Report report, Matrix matrix) {

    /** The page of a report. */
    public static Page of(Report report) {
        return new Page(report, Matrix.of(report.results()));
    }

    /** How many requirements ended in each way, the worst first. */
    public Map<Outcome, Integer> outcomes() {
        Map<Outcome, Integer> outcomes = new TreeMap<>();
        report.results().forEach(result -> outcomes.merge(result.outcome(), 1, Integer::sum));
        return outcomes;
    }

    /** The results under the heads that they stand below, the worst first. */
    public Map<String, List<RequirementResult>> groups() {
        Map<String, List<RequirementResult>> groups = new LinkedHashMap<>();
        groups.put(
                "What did not pass",
                report.results().stream()
                        .filter(result -> result.outcome() != Outcome.PASSED || result.hasDeadWaiver())
                        .sorted(Comparator.comparing(RequirementResult::outcome))
                        .toList());
        groups.put(
                "What passed",
                report.results().stream()
                        .filter(result -> result.outcome() == Outcome.PASSED && !result.hasDeadWaiver())
                        .toList());
        return groups;
    }

    /** What was expected beside what was there; null where nothing was expected. */
    public @Nullable Difference difference(Evidence evidence) {
        return evidence.expected() == null ? null : Difference.between(evidence.expected(), evidence.actual());
    }

    /** A script that does again what has led to this evidence. */
    public String script(RequirementResult result, Evidence evidence) {
        return RepeatScript.of(result.requirement(), evidence.exchanges());
    }

    /** JSON with a line for each member; any other text as it is. */
    public String readable(String body) {
        return ReadableJson.of(body);
    }
}
