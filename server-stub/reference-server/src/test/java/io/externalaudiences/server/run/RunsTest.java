package io.externalaudiences.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Duck;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Runs: their windows, stages and lists. */
class RunsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final TestServer server = TestServer.shared();
    private final Client client = server.client();
    private final String folder = "runs-" + UUID.randomUUID();

    @Test
    void boundsAreAnsweredAsTheyWereSent() {
        String audience = client.audience(Payload.good());

        Answer started = client.startRun(audience, "{\"dataFilterStartTime\": \"5\", \"dataFilterEndTime\": \"5\"}");

        assertThat(started.status()).isEqualTo(200);
        assertThat(started.json().at("/dataFilterStartTime").isIntegralNumber()).isTrue();
        assertThat(started.json().at("/dataFilterStartTime").asLong()).isEqualTo(5);
        assertThat(started.json().at("/dataFilterEndTime").asLong()).isEqualTo(5);
        assertThat(started.at("/status")).isEqualTo("PROCESSING");
        assertThat(started.at("/createdBy")).isEqualTo("demo-user");
        Answer ended = client.endOfRun(audience, started.at("/runId"));
        // Nothing was modified in that second of 1970.
        assertThat(ended.at("/status")).isEqualTo("SUCCESS");
        assertThat(rows(audience, started)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-10,-1,0", "-10,0,1", "0,0,1", "0,10,1", "1,10,0", "-10,10,1"})
    void theWindowSelectsByTimeOfModificationWithItsBounds(int from, int to, int rows) throws IOException {
        Path file = server.put(folder + "/a.csv", "ppid,list_id\nada@example.com,x\n");
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusMillis(400)));
        String audience = client.audience(Payload.good().file(folder + "/a.csv"));

        Answer started = client.startRun(
                audience,
                "{\"dataFilterStartTime\": %d, \"dataFilterEndTime\": %d}"
                        .formatted(NOON.getEpochSecond() + from, NOON.getEpochSecond() + to));

        assertThat(client.endOfRun(audience, started.at("/runId")).at("/status"))
                .isEqualTo("SUCCESS");
        assertThat(rows(audience, started)).isEqualTo(rows);
    }

    @Test
    void aFolderIsAllCsvFilesBelowItAndOnlyThoseOfTheWindow() throws IOException {
        server.put(folder + "/one.csv", "ppid,list_id\nada@example.com,x\n");
        server.put(folder + "/deep/er/two.CSV", "list_id,ppid\nx,grace@example.com\n");
        server.put(folder + "/notes.txt", "no csv at all");
        Path old = server.put(folder + "/old.csv", "ppid,list_id\nalan@example.com,x\n");
        Files.setLastModifiedTime(old, FileTime.from(NOON));
        String audience = client.audience(Payload.good().file(folder).with("/sourceSpec/params/type", "\"folder\""));

        Answer later = client.startRun(audience, "{\"dataFilterStartTime\": %d}".formatted(NOON.getEpochSecond() + 1));
        client.endOfRun(audience, later.at("/runId"));
        assertThat(Duck.rows("SELECT ppid FROM '" + dataset(audience, later) + "' ORDER BY ppid"))
                .containsExactly("ada@example.com", "grace@example.com");

        Answer all = client.startRun(audience, "{\"dataFilterStartTime\": 0}");
        client.endOfRun(audience, all.at("/runId"));
        assertThat(rows(audience, all)).isEqualTo(3);
    }

    @Test
    void aRunIsDifferentialOnceOneHasSucceeded() throws IOException {
        Path file = server.put(folder + "/a.csv", "wrong,header\n1,2\n");
        String audience = client.audience(Payload.good().file(folder + "/a.csv"));

        Answer first = client.startRun(audience, "{\"dataFilterStartTime\": 0}");
        Answer failed = client.endOfRun(audience, first.at("/runId"));
        assertThat(failed.at("/status")).isEqualTo("FAILED");
        assertThat(stages(failed)).containsExactly("DATASET_INGEST FAILED");
        assertThat(dataset(audience, first)).doesNotExist();

        Files.writeString(file, "ppid,list_id\nada@example.com,x\n");
        Answer second = client.startRun(audience, "{\"dataFilterStartTime\": 0}");
        assertThat(second.json().at("/differentialIngestion").asBoolean()).isFalse();
        assertThat(stages(client.endOfRun(audience, second.at("/runId"))))
                .containsExactly("DATASET_INGEST SUCCESS", "PROFILE_STORE_INGEST SUCCESS");

        Answer third = client.startRun(audience, "{\"dataFilterStartTime\": 0}");
        assertThat(third.json().at("/differentialIngestion").asBoolean()).isTrue();
        client.endOfRun(audience, third.at("/runId"));
    }

    @Test
    void aFileThatIsGoneFailsTheFirstStage() throws IOException {
        Path file = server.put(folder + "/a.csv", "ppid,list_id\n");
        String audience = client.audience(Payload.good().file(folder + "/a.csv"));
        Files.delete(file);

        Answer started = client.startRun(audience, "{\"dataFilterStartTime\": 0}");

        assertThat(stages(client.endOfRun(audience, started.at("/runId")))).containsExactly("DATASET_INGEST FAILED");
    }

    @Test
    void runsAreListedNewestFirstAndCutAndTurnedRound() {
        String audience = client.audience(Payload.good());
        String other = client.audience(Payload.good());
        String path = "/external-audience/" + audience + "/runs";
        assertThat(client.get(path).text()).isEqualTo("{\"runs\":[]}");

        String first = ended(audience);
        String second = ended(audience);
        ended(other);

        assertThat(listed(path)).containsExactly(second, first);
        assertThat(listed(path + "?limit=1")).containsExactly(second);
        assertThat(listed(path + "?limit=40&sortBy=createdAt&unknown=7")).containsExactly(first, second);
        assertThat(listed(path + "?sortBy=-createdAt")).containsExactly(second, first);
        assertThat(client.get("/external-audience/" + other + "/runs/" + first).refusal())
                .isEqualTo("404 100940-404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=41", "limit=x", "limit=", "limit=1.5", "sortBy=name", "sortBy="})
    void parametersOutOfRangeAreRefused(String parameters) {
        String path = "/external-audience/" + client.audience(Payload.good()) + "/runs?" + parameters;

        // An empty value is as good as none.
        if (parameters.endsWith("=")) {
            assertThat(client.get(path).status()).isEqualTo(200);
        } else {
            assertThat(client.get(path).refusal()).isEqualTo("400 100910-400");
        }
    }

    private String ended(String audience) {
        String run = client.run(audience);
        assertThat(client.endOfRun(audience, run).at("/status")).isEqualTo("SUCCESS");
        return run;
    }

    private List<String> listed(String path) {
        return StreamSupport.stream(client.get(path).json().at("/runs").spliterator(), false)
                .map(run -> run.get("runId").asString())
                .toList();
    }

    private Path dataset(String audience, Answer started) {
        return server.lake(audience).resolve(started.at("/runId") + ".parquet");
    }

    private long rows(String audience, Answer started) {
        return Long.parseLong(Duck.rows("SELECT count(*) FROM '" + dataset(audience, started) + "'")
                .get(0));
    }

    private static List<String> stages(Answer run) {
        return StreamSupport.stream(run.json().at("/details").spliterator(), false)
                .map(RunsTest::stage)
                .toList();
    }

    private static String stage(JsonNode stage) {
        return stage.get("stage").asString() + " " + stage.get("status").asString();
    }
}
