package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.ledger.LeftBehind;
import io.externalaudiences.conformance.runner.progress.Forecast;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.KnownSources;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;
import io.externalaudiences.conformance.selftest.odd.OddServers;
import io.externalaudiences.conformance.selftest.odd.wire.HasIdsThatNeedEncoding;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the kit makes it deletes, and what it cannot delete it names. */
class LeavesNothingTest {

    /**
     * Creates of all kinds: refused, raced for, never looked at again, deleted by the check, with a run that goes on.
     */
    private static final Set<String> ALL_KINDS = Set.of(
            "CREATE-001", "CREATE-027", "CREATE-036", "ERROR-006", "DELETE-001", "RUN-001", "RUN-004", "ISOLATION-003");

    @TempDir
    private Path folder;

    @Test
    void ofAWholeCertification() {
        try (MinimalTarget server = KitUnderTest.start(Behaviour.conforming())) {
            Report report = KitUnderTest.of(server.url(), Set.of());

            assertThat(server.names()).isEmpty();
            assertThat(report.footprint().leftBehind()).isEmpty();
            isAsForetold(report);
        }
    }

    /** What is said before a run is about what it comes to. */
    private static void isAsForetold(Report report) {
        Forecast forecast = Forecast.of(report.results().size());
        Percentage about = Percentage.withPercentage(25);
        assertThat(report.exchanges()).isCloseTo(forecast.requests(), about);
        assertThat(report.footprint().audiences()).isCloseTo(forecast.audiences(), about);
        assertThat(report.footprint().runs()).isCloseTo(forecast.runs(), about);
    }

    static Stream<Behaviour> servers() {
        return Stream.of(
                OddServers.named("ShowsWritesLate").server(),
                OddServers.named("RefusesDeleteDuringRun").server(),
                new FailsEverySecondOperation(),
                new HasIdsThatNeedEncoding());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void of(Behaviour behaviour) {
        try (MinimalTarget server = KitUnderTest.start(behaviour)) {
            Report report = KitUnderTest.of(server.url(), ALL_KINDS);

            assertThat(server.names()).isEmpty();
            assertThat(report.footprint().leftBehind()).isEmpty();
        }
    }

    @Test
    void whatCannotBeDeletedIsNamed() {
        try (MinimalTarget server = KitUnderTest.start(new NeverDeletes())) {
            Report report = KitUnderTest.of(server.url(), Set.of("CREATE-001"));

            assertThat(report.results())
                    .extracting(result -> result.outcome().words())
                    .contains("passed")
                    .doesNotContain("failed");
            assertThat(report.footprint().leftBehind())
                    .extracting(LeftBehind::name)
                    .containsExactlyElementsOf(server.names());
            assertThat(report.footprint().leftBehind())
                    .extracting(LeftBehind::why)
                    .containsOnly("its DELETE was answered 401");
        }
    }

    static Stream<Behaviour> deletedByItsLedger() {
        return Stream.of(Behaviour.conforming(), new HasIdsThatNeedEncoding());
    }

    @ParameterizedTest
    @MethodSource("deletedByItsLedger")
    void afterItWasKilled(Behaviour behaviour) throws IOException, InterruptedException {
        KitProcess kit = new KitProcess(folder);
        try (MinimalTarget server = MinimalTarget.start(behaviour)) {
            String url = server.url().toString();
            Process killed = kit.start("--config", kit.configuration(), "--url", url, "--report", folder.toString());
            Awaitility.await()
                    .atMost(60, TimeUnit.SECONDS)
                    .until(() -> server.names().size() > 20);
            killed.destroyForcibly().waitFor();
            assertThat(server.names()).isNotEmpty();

            Process clean = kit.start("clean", "--ledger", ledger(), "--config", kit.configuration(), "--url", url);

            // Of a create that was on its way when the kit died, only the name is known.
            int exitCode = clean.waitFor();
            String said = Files.readString(kit.output());
            assertThat(server.names())
                    .describedAs(said)
                    .allMatch(said::contains)
                    .hasSizeLessThanOrEqualTo(4);
            assertThat(exitCode).isIn(0, 5);
        }
    }

    @Test
    void whatWasMadeElsewhereIsNotTakenForGoneHere() throws IOException, InterruptedException {
        KitProcess kit = new KitProcess(folder);
        Path file = folder.resolve("ledger-of-another.jsonl");
        Ledger.begun(file, URI.create("http://127.0.0.1:1/data/core/ais")).noteCreate("kit of another", "org", "prod");
        String before = Files.readString(file);
        try (MinimalTarget server = MinimalTarget.start()) {
            int exitCode = kit.start(
                            "clean",
                            "--ledger",
                            file.toString(),
                            "--config",
                            kit.configuration(),
                            "--url",
                            server.url().toString())
                    .waitFor();

            assertThat(exitCode).isEqualTo(2);
            assertThat(kit.output())
                    .content()
                    .contains("http://127.0.0.1:1/data/core/ais", server.url().toString());
            assertThat(file).hasContent(before);
        }
    }

    private String ledger() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }

    /** An operation that fails makes nothing, so that there is nothing to delete. */
    private static final class FailsEverySecondOperation implements Behaviour {
        private final AtomicInteger creates = new AtomicInteger();

        @Override
        public Status operationOutcome(AudienceDetails details, KnownSources sources) {
            // The first two are the preflight's.
            int create = creates.incrementAndGet();
            return create > 2 && create % 2 == 0 ? Status.FAILED : Status.SUCCESS;
        }
    }

    private static final class NeverDeletes implements Behaviour {
        @Override
        public void delete(StoredAudience audience, Store store) {
            throw new RefusedException(PlatformCode.NOT_AUTHORIZED.because("Audiences are kept."));
        }
    }
}
