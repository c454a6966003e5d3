package io.externalaudiences.server.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.ChildServer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Duck;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Two servers on one PostgreSQL and one lake: whoever is asked, the answer is the same, and no job is done twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the two servers, one of which a test kills")
class TwoServersTest {
    private static final int AT_ONCE = 50;
    private static final int ROWS = 50_000;
    private static final String EVERYTHING = "{\"dataFilterStartTime\": 0}";
    private static final Pattern LOADED = Pattern.compile("Run (\\S+): \\d+ rows loaded");

    private final String database = Postgres.url();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    private Path folder;
    private ChildServer first;
    private ChildServer second;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Path zone = Files.createDirectories(folder.resolve("shared/landing-zone/first-prod"));
        Files.writeString(zone.resolve("small.csv"), "ppid,list_id\nada@example.com,x\n");
        Duck.execute("COPY (SELECT 'person' || i || '@example.com' AS ppid, 'x' AS list_id FROM range(" + ROWS
                + ") AS numbers(i)) TO '" + zone.resolve("large.csv") + "' (FORMAT csv, HEADER)");
        Future<ChildServer> other = threads.submit(() -> server("second"));
        first = server("first");
        second = other.get();
    }

    private ChildServer server(String name) throws IOException {
        return ChildServer.start(
                Files.createDirectories(folder.resolve(name)),
                "--spring.profiles.active=demo,postgres",
                "--external-audiences.shared-folder=" + folder.resolve("shared"),
                "--external-audiences.postgres.url=" + database,
                "--external-audiences.postgres.user=postgres");
    }

    @AfterAll
    void stop() {
        threads.shutdownNow();
        first.close();
        second.close();
    }

    @Test
    void whatOneHasAcceptedTheOtherKnows() {
        String audience = first.client().audience(Payload.good().file("small.csv"));
        String run = second.client().run(audience);

        assertThat(first.client().endOfRun(audience, run).at("/status")).isEqualTo("SUCCESS");
        assertThat(second.client()
                        .get("/external-audience/" + audience + "/runs")
                        .at("/runs/0/runId"))
                .isEqualTo(run);
        assertThat(first.client().delete("/external-audience/" + audience).status())
                .isEqualTo(204);
        assertThat(second.client().startRun(audience, EVERYTHING).refusal()).isEqualTo("404 100940-404");
    }

    @Test
    void ofManyCreatesAndStartsOneWinsEach() throws Exception {
        Payload payload = Payload.good().file("large.csv");

        List<Answer> creates = atOnce(client -> client.create(payload));

        assertThat(creates).filteredOn(answer -> answer.status() == 202).hasSize(1);
        assertThat(creates)
                .filteredOn(answer -> answer.status() == 409 && answer.refusal().equals("409 100950-409"))
                .hasSize(AT_ONCE - 1);
        String operation = creates.stream()
                .filter(answer -> answer.status() == 202)
                .findFirst()
                .orElseThrow()
                .at("/operationId");
        String audience = first.client().endOfOperation(operation).at("/audienceId");

        List<Answer> starts = atOnce(client -> client.startRun(audience, EVERYTHING));

        assertThat(starts).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(starts).filteredOn(answer -> answer.status() == 422).hasSize(AT_ONCE - 1);
        await().until(() -> second.client()
                .get("/external-audience/" + audience + "/runs")
                .at("/runs/0/status")
                .equals("SUCCESS"));
    }

    @Test
    void updatesAgainstADeleteAreCarriedOutBeforeItOrNotAtAll() throws Exception {
        String audience = first.client().audience(Payload.good().file("small.csv"));

        List<Answer> answers = atOnce(client -> client.hashCode() % 7 == 0
                ? client.delete("/external-audience/" + audience)
                : client.update(audience, "{\"description\": \"" + UUID.randomUUID() + "\"}"));

        assertThat(answers).allMatch(answer -> List.of(200, 204, 404).contains(answer.status()));
        first.client().delete("/external-audience/" + audience);
        assertThat(second.client()
                        .update(audience, "{\"description\": \"late\"}")
                        .refusal())
                .isEqualTo("404 100940-404");
    }

    @Test
    void ofAnAudienceThatIsDeletedDuringItsRunNothingStays() throws Exception {
        String audience = first.client().audience(Payload.good().file("large.csv"));
        String run = first.client().run(audience);
        await().until(() -> !second.client()
                .get("/external-audience/" + audience + "/runs/" + run)
                .at("/details/0/status")
                .isEmpty());

        assertThat(second.client().delete("/external-audience/" + audience).status())
                .isEqualTo(204);

        await().until(() -> rows("select count(*) from ingestion_run where status = 'PROCESSING' and audience_id = '"
                        + audience + "'")
                .equals(List.of("0")));
        await().until(() -> rows("select count(*) from audience_job where task_instance = '" + audience + "'")
                .equals(List.of("0")));
        assertThat(lake(audience)).doesNotExist();
        assertThat(rows("select count(*) from membership where audience = '" + audience + "'"))
                .containsExactly("0");
    }

    @Test
    void theOtherFinishesWhatAKilledOneHasBegun() throws Exception {
        List<String> audiences = IntStream.range(0, 4)
                .mapToObj(number -> second.client().audience(Payload.good().file("large.csv")))
                .toList();
        List<String> runs = audiences.stream().map(second.client()::run).toList();
        await().until(() -> !rows("select 1 from ingestion_job where picked and picked_by is not null")
                .isEmpty());

        second.kill();

        for (int index = 0; index < runs.size(); index++) {
            assertThat(first.client()
                            .endOfRun(audiences.get(index), runs.get(index))
                            .at("/status"))
                    .isEqualTo("SUCCESS");
            assertThat(Duck.rows("SELECT count(*) FROM '" + lake(audiences.get(index)) + "/*.parquet'"))
                    .containsExactly(String.valueOf(ROWS));
            assertThat(rows("select count(*), count(distinct identity) from membership where audience = '"
                            + audiences.get(index) + "'"))
                    .containsExactly(ROWS + "|" + ROWS);
        }
        second = server("second");
        everyRunThatNobodyKilledWasLoadedOnce(runs);
    }

    private void everyRunThatNobodyKilledWasLoadedOnce(List<String> killed) throws IOException {
        List<String> loaded = new ArrayList<>();
        for (String server : List.of("first", "second")) {
            LOADED.matcher(Files.readString(folder.resolve(server).resolve("server.log")))
                    .results()
                    .map(line -> line.group(1))
                    .filter(run -> !killed.contains(run))
                    .forEach(loaded::add);
        }
        assertThat(loaded).doesNotHaveDuplicates();
    }

    /** Asks many times at the same moment, one server and the other by turns. */
    private List<Answer> atOnce(Function<Client, Answer> call) throws InterruptedException, ExecutionException {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Answer>> futures = new ArrayList<>();
        for (int caller = 0; caller < AT_ONCE; caller++) {
            Client client = (caller % 2 == 0 ? first : second).client();
            Callable<Answer> task = () -> {
                together.await();
                return call.apply(client);
            };
            futures.add(threads.submit(task));
        }
        together.countDown();
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> future : futures) {
            answers.add(future.get());
        }
        return answers;
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "postgres", "")) {
            return Duck.rowsOf(connection, query);
        }
    }

    private Path lake(String audience) {
        return folder.resolve("shared/lake")
                .resolve(Client.ORGANISATION)
                .resolve("prod")
                .resolve(audience);
    }
}
