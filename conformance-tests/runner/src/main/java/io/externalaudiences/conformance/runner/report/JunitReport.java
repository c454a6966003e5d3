package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.text.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * Writes a report as CI servers read test results: a test a requirement. What failed is a failure, what the kit got
 * wrong is an error, and what could not be judged, or failed and is provisional, is skipped, so that nothing of it
 * looks as if it had passed.
 */
public final class JunitReport {

    private JunitReport() {}

    /**
     * Writes {@code junit.xml} into a folder that is there, and says where it is.
     *
     * @throws IOException if the file cannot be written
     */
    public static Path write(Report report, Path folder) throws IOException {
        List<Case> cases = report.results().stream().map(JunitReport::testCase).toList();
        return Templates.beside(JunitReport.class)
                .write("junit.xml.ftl", Map.of("report", report, "cases", cases), folder.resolve("junit.xml"));
    }

    /**
     * A test as the form knows it.
     *
     * @param area of the requirement
     * @param name its id and sentence
     * @param kind the element that tells how it ended; empty for one that has passed
     * @param text what that element says
     */
    public record Case(String area, String name, String kind, String text) {}

    private static Case testCase(RequirementResult result) {
        String kind = kind(result);
        return new Case(
                result.requirement().area(),
                result.requirement().id() + " " + result.requirement().sentence(),
                kind,
                kind.isEmpty() ? "" : result.words() + ": " + result.reason());
    }

    private static String kind(RequirementResult result) {
        if (isRed(result)) {
            return result.requirement().provisional() ? "skipped" : "failure";
        }
        return switch (result.outcome()) {
            case BLOCKED, TOO_SLOW, WAIVED -> "skipped";
            case KIT_ERROR -> "error";
            case WARNED, RECORDED -> "system-out";
            case PASSED, FAILED -> "";
        };
    }

    /** A waiver that has outlived its time is a failure, whatever became of the requirement. */
    private static boolean isRed(RequirementResult result) {
        return result.outcome() == Outcome.FAILED
                || (result.hasDeadWaiver()
                        && EnumSet.of(Outcome.PASSED, Outcome.WARNED, Outcome.RECORDED)
                                .contains(result.outcome()));
    }
}
