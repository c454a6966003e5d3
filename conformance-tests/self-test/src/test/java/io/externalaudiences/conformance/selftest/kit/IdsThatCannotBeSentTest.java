package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.ledger.LeftBehind;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.Evidence;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** An id that would be a step in a path is never sent: what needs it is blocked, and says why. */
class IdsThatCannotBeSentTest {

    private static final Set<String> SOME =
            Set.of("CREATE-001", "OPERATION-001", "OPERATION-016", "DELETE-001", "RUN-001", "RUN-020", "UPDATE-001");

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void ofAnOperation(String id) {
        Recorder names = new Recorder() {
            @Override
            public ObjectNode created(StoredAudience audience) {
                return super.created(audience).put("operationId", id);
            }
        };

        Report report = leavesAllThere(names, id);

        isBlocked(report, "OPERATION-001", id);
        isBlocked(report, "DELETE-001", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void ofAnAudience(String id) {
        Recorder names = new NamesAudiences(id);

        Report report = leavesAllThere(names, id);

        isBlocked(report, "DELETE-001", id);
        isBlocked(report, "RUN-001", id);
        isBlocked(report, "UPDATE-001", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void ofARun(String id) {
        Recorder names = new Recorder() {
            @Override
            public ObjectNode startedRun(StoredRun run) {
                return super.startedRun(run).put("runId", id);
            }
        };
        try (MinimalTarget server = KitUnderTest.start(names)) {
            Report report = KitUnderTest.of(server.url(), SOME);

            isBlocked(report, "RUN-020", id);
            assertThat(server.names()).isEmpty();
        }
    }

    @Test
    void theLedgerThatIsLeftDeletesNothingElse(@TempDir Path folder) throws IOException, InterruptedException {
        KitProcess kit = new KitProcess(folder);
        NamesAudiences names = new NamesAudiences("..");
        try (MinimalTarget server = MinimalTarget.start(names)) {
            assertThat(kit.certify(server.url(), "--only", "DELETE-001")).isIn(1, 5);
            assertThat(kit.output()).content().contains(sentence("..")).contains("DELETE-001");

            int exitCode = kit.start(
                            "clean",
                            "--ledger",
                            ledger(folder.resolve("report")),
                            "--config",
                            kit.configuration(),
                            "--url",
                            server.url().toString())
                    .waitFor();

            assertThat(exitCode).isEqualTo(5);
            assertThat(kit.output()).content().contains(sentence(".."));
            assertThat(names.deletes).isEmpty();
        }
    }

    private static Report leavesAllThere(Recorder names, String id) {
        try (MinimalTarget server = KitUnderTest.start(names)) {
            Report report = KitUnderTest.of(server.url(), SOME);

            assertThat(names.deletes).isEmpty();
            assertThat(report.results())
                    .describedAs(KitUnderTest.reasons(report))
                    .extracting(result -> result.outcome())
                    .doesNotContain(Outcome.KIT_ERROR);
            assertThat(report.footprint().leftBehind())
                    .isNotEmpty()
                    .extracting(LeftBehind::name)
                    .containsExactlyInAnyOrderElementsOf(server.names());
            assertThat(report.footprint().leftBehind())
                    .extracting(LeftBehind::why)
                    .containsOnly(sentence(id));
            return report;
        }
    }

    private static void isBlocked(Report report, String requirement, String id) {
        assertThat(report.results())
                .filteredOn(result -> result.requirement().id().equals(requirement))
                .singleElement()
                .satisfies(result -> assertThat(result.evidence())
                        .filteredOn(evidence -> evidence.outcome() == Outcome.BLOCKED)
                        .extracting(Evidence::actual)
                        .containsOnly(sentence(id)));
    }

    private static String sentence(String id) {
        return "the id \"" + id + "\" cannot be sent in a path, where it would name something else";
    }

    private static String ledger(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }

    /** Keeps the path of every DELETE. */
    private static class Recorder implements Behaviour {
        final Queue<String> deletes = new ConcurrentLinkedQueue<>();

        @Override
        public Answer respond(Request request, Handler server) {
            if (request.method().equals("DELETE")) {
                deletes.add(request.path());
            }
            return server.handle(request);
        }

        @Override
        public ObjectNode created(StoredAudience audience) {
            return Behaviour.super.created(audience);
        }

        @Override
        public ObjectNode startedRun(StoredRun run) {
            return Behaviour.super.startedRun(run);
        }
    }

    private static final class NamesAudiences extends Recorder {
        private final String id;

        private NamesAudiences(String id) {
            this.id = id;
        }

        @Override
        public ObjectNode operation(StoredAudience audience, Status status) {
            ObjectNode body = super.operation(audience, status);
            return status == Status.SUCCESS ? body.put("audienceId", id) : body;
        }
    }
}
