package io.externalaudiences.server.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.ChildServer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Duck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * A server that is killed at random moments of a workload, again and again on the same data: everything accepted is
 * there afterwards and ends, each run's rows are there once, no name is stuck, and no orphan stays.
 *
 * <p>{@code -Dkills=50} lasts longer, {@code -Dseed=…} repeats what a failure has printed.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledWorkloadTest {
    private static final Logger LOG = LoggerFactory.getLogger(KilledWorkloadTest.class);

    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final long SEED = Long.getLong("seed", new Random().nextInt());
    /** In milliseconds. */
    private static final int LONGEST_WAIT = 2_000;

    private static final Duration POLL = Duration.ofMillis(5);
    /** Rows of each file. */
    private static final Map<String, Integer> FILES =
            Map.of("small.csv", 100, "medium.csv", 20_000, "large.csv", 200_000);

    @TempDir
    private Path folder;

    private final List<Told> told = new ArrayList<>();
    /** The id of each audience that lives, and its file. */
    private final Map<String, String> living = new HashMap<>();

    @Test
    void nothingIsLostAndNothingIsDoneTwice() throws Exception {
        writeFiles();
        for (int kill = 0; kill < KILLS; kill++) {
            long seed = SEED + kill;
            LOG.info("Kill {} of {}, seed {}.", kill + 1, KILLS, seed);
            told.addAll(workUntilKilled(seed));
        }
        try (ChildServer server = ChildServer.start(folder)) {
            for (Told audience : told) {
                check(server.client(), audience);
            }
            await().untilAsserted(() -> assertThat(audiencesOfTheLake()).isSubsetOf(living.keySet()));
        }
        checkFiles();
        checkProfiles();
        LOG.info(
                "{} audiences and {} runs were accepted.",
                told.stream().filter(Told::isAccepted).count(),
                told.stream().mapToInt(audience -> audience.runs().size()).sum());
    }

    private List<Told> workUntilKilled(long seed) throws Exception {
        Random random = new Random(seed);
        try (ChildServer server = ChildServer.start(folder);
                Workload workload = new Workload(server.client(), seed, List.copyOf(FILES.keySet()))) {
            if (random.nextInt(4) > 0) {
                // Most of the kills shall meet runs, which come late in a short life.
                await().pollInterval(POLL).until(workload::hasStartedARun);
            }
            Instant end = Instant.now().plusMillis(random.nextInt(LONGEST_WAIT));
            await().pollInterval(POLL).until(() -> Instant.now().isAfter(end));
            server.kill();
            return workload.told();
        }
    }

    private void check(Client client, Told audience) {
        if (!audience.isAccepted()) {
            // It was never answered. The name is taken by what was made all the same, or free.
            Answer second = client.create(audience.payload());
            assertThat(second.status()).isIn(202, 409);
            if (second.status() == 202) {
                living.put(client.endOfOperation(second.at("/operationId")).at("/audienceId"), audience.file());
            }
            return;
        }
        Answer operation = client.endOfOperation(audience.operationId());
        assertThat(operation.at("/status")).isEqualTo("SUCCESS");
        String id = operation.at("/audienceId");
        Answer present = client.update(id, "{\"labels\": []}");
        if (audience.isDeleted() || (audience.isDeletionAsked() && present.status() == 404)) {
            assertThat(present.refusal()).isEqualTo("404 100940-404");
            assertThat(client.create(audience.payload()).status()).isEqualTo(202);
            return;
        }
        assertThat(present.status()).as(present.text()).isEqualTo(200);
        assertThat(audience.timesToLive())
                .contains(present.json().at("/ttlInDays").asInt());
        living.put(id, audience.file());
        checkRuns(client, id, audience);
    }

    private static void checkRuns(Client client, String id, Told audience) {
        List<String> listed = client.get("/external-audience/" + id + "/runs").json().at("/runs").values().stream()
                .map(run -> run.at("/runId").asString())
                .toList();
        assertThat(listed).containsAll(audience.runs());
        assertThat(listed).hasSizeLessThanOrEqualTo(audience.runs().size() + 1);
        for (String run : listed) {
            JsonNode ended = client.endOfRun(id, run).json();
            assertThat(ended.at("/status").asString()).as(ended.toString()).isEqualTo("SUCCESS");
        }
    }

    private void checkFiles() throws IOException {
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
        for (String id : audiencesOfTheLake()) {
            int rows = FILES.get(living.get(id));
            assertThat(Duck.rows("SELECT DISTINCT rows FROM (SELECT filename, count(*) AS rows FROM read_parquet('"
                            + lake().resolve(id) + "/*.parquet', filename = true) GROUP BY filename)"))
                    .containsExactly(String.valueOf(rows));
        }
    }

    private void checkProfiles() throws IOException {
        Path profiles = folder.resolve("profiles.duckdb");
        List<String> expected = new ArrayList<>();
        for (String id : audiencesOfTheLake()) {
            int rows = FILES.get(living.get(id));
            expected.add(id + "|" + rows + "|" + rows);
        }
        assertThat(Duck.rowsOf(
                        profiles,
                        "SELECT audience, count(*), count(DISTINCT identity) FROM membership GROUP BY audience"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Duck.rowsOf(
                        profiles,
                        "SELECT (SELECT count(*) FROM profile) - (SELECT count(DISTINCT identity) FROM membership)"))
                .containsExactly("0");
        try (Stream<Path> datasets =
                Files.find(lake(), 2, (path, attributes) -> path.toString().endsWith(".parquet"))) {
            assertThat(Duck.rowsOf(profiles, "SELECT run || '.parquet' FROM loaded_run"))
                    .containsExactlyInAnyOrderElementsOf(
                            datasets.map(path -> path.getFileName().toString()).toList());
        }
    }

    private Set<String> audiencesOfTheLake() throws IOException {
        if (Files.notExists(lake())) {
            return Set.of();
        }
        try (Stream<Path> folders = Files.list(lake())) {
            return Set.copyOf(folders.map(path -> path.getFileName().toString()).toList());
        }
    }

    private Path lake() {
        return folder.resolve("lake").resolve(Client.ORGANISATION).resolve("prod");
    }

    private void writeFiles() throws IOException {
        Path zone = Files.createDirectories(folder.resolve("landing-zone/first-prod"));
        FILES.forEach((file, rows) -> Duck.execute("COPY (SELECT 'person' || i || '@" + file
                + "' AS ppid, 'list' || i AS list_id FROM range(" + rows + ") AS numbers(i)) TO '"
                + zone.resolve(file) + "' (FORMAT csv, HEADER)"));
    }
}
