package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Profile;
import java.util.Locale;

/** A report in a few lines, for the end of a command. */
public final class Summary {

    private Summary() {}

    /** Ends with a line break. */
    public static String of(Report report) {
        StringBuilder text = new StringBuilder("\n");
        report.results().stream()
                .filter(result -> result.outcome() != Outcome.PASSED || result.hasDeadWaiver())
                .forEach(result -> text.append(lines(result)));
        text.append("Target      ").append(report.target()).append('\n');
        text.append("Contract    ").append(report.contractVersion());
        text.append(", ").append(report.results().size()).append(" requirements judged by ");
        text.append(report.exchanges()).append(" requests in ");
        text.append(String.format(Locale.ROOT, "%.1f s", report.took().toMillis() / 1000.0))
                .append('\n');
        text.append("Conditions  ").append(report.conditions().words()).append('\n');
        report.verdicts().forEach(verdict -> text.append(line(verdict)));
        if (report.verdicts().stream().noneMatch(verdict -> verdict.profile() == Profile.ACCESS)) {
            text.append("access      NOT JUDGED       give secondCredentials in the configuration\n");
        }
        report.footprint()
                .leftBehind()
                .forEach(behind ->
                        text.append("LEFT THERE  ").append(behind.words()).append('\n'));
        return text.toString();
    }

    private static String lines(RequirementResult result) {
        String waiver = result.waiver() == null ? "" : "  " + result.waiver().words() + "\n";
        if (result.evidence().isEmpty()) {
            return result.words() + "  " + result.requirement().id() + "  "
                    + result.requirement().sentence() + "\n" + waiver + "\n";
        }
        Evidence worst = result.evidence().get(0);
        String expected = worst.expected() == null ? "" : "  expected  " + worst.expected() + "\n";
        return result.words() + "  " + result.requirement().id() + "  "
                + result.requirement().sentence() + "\n" + expected + "  "
                + (worst.expected() == null ? "because   " : "but       ") + worst.actual() + "\n" + waiver + "\n";
    }

    private static String line(ProfileVerdict verdict) {
        return String.format(
                Locale.ROOT,
                "%-11s %-16s %s%n",
                verdict.profile().name().toLowerCase(Locale.ROOT),
                verdict.verdict().words(),
                verdict.counts());
    }
}
