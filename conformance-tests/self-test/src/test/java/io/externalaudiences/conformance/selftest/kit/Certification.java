package io.externalaudiences.conformance.selftest.kit;

import io.externalaudiences.conformance.execution.CheckResult;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.Run;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.progress.Progress;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.RequirementResult;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Map;
import java.util.TreeMap;

/** The kit, run against a server of this module as a vendor would run it. */
final class Certification {

    private Certification() {}

    /** The whole kit against a server that behaves so. */
    static Report of(Behaviour behaviour) {
        try (MinimalTarget server = MinimalTarget.start(behaviour)) {
            return new Run(TargetConfigurations.ofReferenceServer(server.url()), Selection.DEFAULT, new Silence())
                    .report();
        }
    }

    /** What did not pass, and how it ended. */
    static Map<String, Outcome> notPassed(Report report) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        report.results().stream()
                .filter(result -> result.outcome() != Outcome.PASSED)
                .forEach(result -> outcomes.put(result.requirement().id(), result.outcome()));
        return outcomes;
    }

    /** What did not pass, with its reasons, for the message of a test that fails. */
    static String reasons(Report report) {
        StringBuilder text = new StringBuilder();
        for (RequirementResult result : report.results()) {
            result.evidence()
                    .forEach(evidence -> text.append(result.requirement().id())
                            .append(' ')
                            .append(evidence.outcome())
                            .append(": ")
                            .append(evidence.expected())
                            .append(" / ")
                            .append(evidence.actual())
                            .append('\n'));
        }
        return text.toString();
    }

    private static final class Silence implements Progress {

        @Override
        public void begin(int checks) {}

        @Override
        public void ended(CheckResult result) {}

        @Override
        public void close() {}
    }
}
