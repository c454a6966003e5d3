package io.externalaudiences.server.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.ChildServer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Duck;
import io.externalaudiences.server.support.Payload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is killed in the middle: nothing that was accepted is lost, and nothing is done twice. */
@Execution(ExecutionMode.CONCURRENT)
class KilledServerTest {
    private static final int ROWS = 200_000;
    /** Two rows of each identity, so that an upsert that is done twice or by halves shows. */
    private static final int IDENTITIES = ROWS / 2;

    @TempDir
    private Path folder;

    @Test
    void anAcceptedCreateIsDoneAfterTheRestart() {
        String operation;
        try (ChildServer server = ChildServer.start(folder)) {
            Answer accepted = server.client().create(Payload.good());
            operation = accepted.at("/operationId");
            server.kill();
        }
        try (ChildServer server = ChildServer.start(folder)) {
            assertThat(server.client().endOfOperation(operation).at("/status")).isEqualTo("SUCCESS");
        }
    }

    @Test
    void aServerThatIsKilledAtItsFirstStartStartsAgain() throws IOException {
        for (String begun : List.of("state.unfinished", "state.mv.db")) {
            Path data = Files.createDirectory(folder.resolve(begun));
            ChildServer.startAndKill(data, () -> Files.exists(data.resolve(begun)));
            try (ChildServer server = ChildServer.start(data)) {
                server.client().audience(Payload.good());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/details/0/status", "/details/1/status"})
    void aRunThatWasKilledIsFinishedAfterTheRestartAndItsRowsAreThereOnce(String stageBegun) throws Exception {
        largeFile();
        String audience;
        String run;
        try (ChildServer server = ChildServer.start(folder)) {
            Client client = server.client();
            audience = client.audience(Payload.good().file("large.csv"));
            run = client.run(audience);
            String path = "/external-audience/" + audience + "/runs/" + run;
            if (!stageBegun.isEmpty()) {
                await().pollInterval(Duration.ofMillis(5))
                        .until(() -> !client.get(path).at(stageBegun).isEmpty());
            }
            server.kill();
        }
        try (ChildServer server = ChildServer.start(folder)) {
            assertThat(server.client().endOfRun(audience, run).at("/status"))
                    .as(server.log())
                    .isEqualTo("SUCCESS");
            assertThat(server.client()
                            .get("/external-audience/" + audience + "/runs")
                            .json()
                            .at("/runs")
                            .size())
                    .isEqualTo(1);
        }
        Path lake = folder.resolve("lake")
                .resolve(Client.ORGANISATION)
                .resolve("prod")
                .resolve(audience);
        assertThat(Duck.rows("SELECT count(*) FROM '" + lake + "/*.parquet'")).containsExactly(String.valueOf(ROWS));
        Path profiles = folder.resolve("profiles.duckdb");
        assertThat(Duck.rowsOf(profiles, "SELECT count(*), count(DISTINCT identity) FROM membership"))
                .containsExactly(IDENTITIES + "|" + IDENTITIES);
        assertThat(Duck.rowsOf(profiles, "SELECT count(*) FROM profile")).containsExactly(String.valueOf(IDENTITIES));
        assertThat(Duck.rowsOf(profiles, "SELECT run FROM loaded_run")).containsExactly(run);
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
    }

    @Test
    void aRunThatAnOrderlyStopCutsShortIsFinishedAfterTheRestartToo() throws Exception {
        largeFile();
        String audience;
        String run;
        try (ChildServer server = ChildServer.start(folder)) {
            audience = server.client().audience(Payload.good().file("large.csv"));
            run = server.client().run(audience);
        }
        assertThat(folder.resolve("server.log")).content().doesNotContain("Exception", "ERROR");
        try (ChildServer server = ChildServer.start(folder)) {
            assertThat(server.client().endOfRun(audience, run).at("/status")).isEqualTo("SUCCESS");
        }
    }

    private void largeFile() throws IOException {
        Path file = folder.resolve("landing-zone/first-prod/large.csv");
        Files.createDirectories(file.getParent());
        Duck.execute("COPY (SELECT 'person' || (i % " + IDENTITIES
                + ") || '@example.com' AS ppid, 'list' || i AS list_id FROM range(" + ROWS + ") AS numbers(i)) TO '"
                + file + "' (FORMAT csv, HEADER)");
    }
}
