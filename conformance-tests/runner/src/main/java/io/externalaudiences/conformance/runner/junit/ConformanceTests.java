package io.externalaudiences.conformance.runner.junit;

import io.externalaudiences.conformance.execution.CheckResult;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.Certification;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.progress.Forecast;
import io.externalaudiences.conformance.runner.progress.Progress;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.RequirementResult;
import io.externalaudiences.text.Terminal;
import io.externalaudiences.text.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
        return of(TargetConfigurations.read(configuration, url.toString()), selection);
    }

    /**
     * A test for each requirement that is judged, of a target that is reached in another way than straight, or may not
     * be asked as fast as it goes.
     *
     * @param target such as {@code TargetConfigurations.read(file, url).through(new ConnectionOptions(…)).within(new
     *     Limits(…))}
     * @param selection what to judge, and how
     * @throws IOException if the reports cannot be written
     */
    public static Stream<DynamicTest> of(TargetConfiguration target, Selection selection) throws IOException {
        return carriedOut(new Certification(target, selection, REPORT)).results().stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.requirement().id() + " " + result.requirement().sentence(), () -> judge(result)));
    }

    /** On a thread of the JUnit that runs the vendor's tests the checks would become part of that run. */
    private static Report carriedOut(Certification certification) throws IOException {
        try {
            return CompletableFuture.supplyAsync(
                            () -> report(certification), task -> new Thread(task, "certification").start())
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unwritten) {
                throw unwritten.getCause();
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Report report(Certification certification) {
        try {
            return certification.carriedOut(new Silence(), ConformanceTests::sayHowToClean);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sayHowToClean(Path ledger) {
        Terminal.err().println("certify: not all that was made could be deleted; what is left stands in " + ledger);
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
