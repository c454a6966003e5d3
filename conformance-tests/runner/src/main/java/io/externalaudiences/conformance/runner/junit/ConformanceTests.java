package io.externalaudiences.conformance.runner.junit;

import io.externalaudiences.conformance.execution.CheckResult;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.Run;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.progress.Forecast;
import io.externalaudiences.conformance.runner.progress.Progress;
import io.externalaudiences.conformance.runner.report.HtmlReport;
import io.externalaudiences.conformance.runner.report.JsonReport;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.RequirementResult;
import io.externalaudiences.text.VisibleText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The requirements of the contract as JUnit tests, for a vendor's own build:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheContract() throws IOException {
 *     return ConformanceTests.of(Path.of("certify.yaml"), server.url());
 * }
 * }</pre>
 *
 * <p>A broken MUST fails its test. What could not be judged, what is waived, and what is provisional and broken is
 * skipped, so that it does not look as if it had passed. The reports lie below {@code target/certification}.
 */
public final class ConformanceTests {

    private static final Path REPORT = Path.of("target", "certification");

    private ConformanceTests() {}

    /**
     * A test for each requirement of the profiles core and ingestion.
     *
     * @param configuration as the command line takes it
     * @param url the base URL of the target
     * @throws IOException if the reports cannot be written
     */
    public static Stream<DynamicTest> of(Path configuration, URI url) throws IOException {
        return of(configuration, url, Selection.DEFAULT);
    }

    /**
     * A test for each requirement that is judged.
     *
     * @param configuration as the command line takes it
     * @param url the base URL of the target
     * @param selection what to judge, and how
     * @throws IOException if the reports cannot be written
     */
    public static Stream<DynamicTest> of(Path configuration, URI url, Selection selection) throws IOException {
        TargetConfiguration target = TargetConfigurations.read(configuration, url.toString());
        Ledger ledger = Ledger.begun(REPORT.resolve("ledger.jsonl"), target.url());
        Run run = new Run(target, selection, new Silence(), ledger);
        // On a thread of the JUnit that runs the vendor's tests the checks would become part of that run.
        Report report = CompletableFuture.supplyAsync(run::report, task -> new Thread(task, "certification").start())
                .join();
        ledger.removeIfNothingIsLeft();
        Files.createDirectories(REPORT);
        HtmlReport.write(report, REPORT);
        JsonReport.write(report, REPORT);
        return report.results().stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.requirement().id() + " " + result.requirement().sentence(), () -> judge(result)));
    }

    private static void judge(RequirementResult result) {
        if (result.requirement().provisional() && (result.hasDeadWaiver() || result.outcome() == Outcome.FAILED)) {
            throw new TestAbortedException("provisional: " + words(result));
        }
        if (result.hasDeadWaiver()) {
            throw new AssertionFailedError(words(result));
        }
        switch (result.outcome()) {
            case FAILED, KIT_ERROR -> throw new AssertionFailedError(words(result));
            case TOO_SLOW, BLOCKED, WAIVED -> throw new TestAbortedException(words(result));
            case WARNED, RECORDED, PASSED -> {
                // The report says more of these.
            }
        }
    }

    /** Whatever a build does with the message of a test, it can show this. */
    private static String words(RequirementResult result) {
        return VisibleText.of(result.reason());
    }

    private static final class Silence implements Progress {

        @Override
        public void begin(Forecast forecast) {}

        @Override
        public void ended(CheckResult result) {}

        @Override
        public void close() {}
    }
}
