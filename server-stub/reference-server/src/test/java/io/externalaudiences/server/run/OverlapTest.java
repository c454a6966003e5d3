package io.externalaudiences.server.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.source.Sources;
import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Duck;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

/** Runs that meet each other, or a delete. The source holds a run back for as long as the test wants. */
class OverlapTest {
    private static final String IN_PROGRESS = "422 100960-422";
    private static final String EVERYTHING = "{\"dataFilterStartTime\": 0}";

    private final Path folder;
    private final HeldSource source;
    private final TestServer server;
    private final Client client;

    OverlapTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path zone = Files.createDirectories(folder.resolve("zone"));
        Files.writeString(zone.resolve("held.csv"), "ppid,list_id\nada@example.com,x\n");
        Files.writeString(zone.resolve("free.csv"), "ppid,list_id\ngrace@example.com,x\n");
        source = new HeldSource(zone);
        server = TestServer.start(
                folder.resolve("data"),
                context -> ((GenericApplicationContext) context)
                        .registerBean(
                                "heldSources",
                                Sources.class,
                                () -> new Sources(Map.of(Client.ORGANISATION, Map.of("prod", source)), Map.of()),
                                definition -> definition.setPrimary(true)));
        client = server.client();
    }

    @AfterEach
    void close() {
        source.release();
        server.close();
    }

    @Test
    void anotherStartIsRefusedUntilTheRunHasEnded() {
        String audience = client.audience(Payload.good().file("held.csv"));
        String other = client.audience(Payload.good().file("free.csv"));
        String first = client.run(audience);

        assertThat(client.startRun(audience, EVERYTHING).refusal()).isEqualTo(IN_PROGRESS);
        assertThat(client.endOfRun(other, client.run(other)).at("/status")).isEqualTo("SUCCESS");
        Answer held = await().until(
                        () -> client.get("/external-audience/" + audience + "/runs/" + first),
                        run -> run.at("/details/0/status").equals("PROCESSING"));
        assertThat(held.at("/status")).isEqualTo("PROCESSING");
        assertThat(held.at("/details/0/stage")).isEqualTo("DATASET_INGEST");
        String flow = held.at("/details/0/flowRunId");

        source.release();
        Answer ended = client.endOfRun(audience, first);
        assertThat(ended.at("/status")).isEqualTo("SUCCESS");
        assertThat(ended.at("/details/0/flowRunId")).isEqualTo(flow);
        assertThat(client.get("/external-audience/" + audience + "/runs")
                        .json()
                        .at("/runs")
                        .size())
                .isEqualTo(1);
        assertThat(client.startRun(audience, EVERYTHING).status()).isEqualTo(200);
    }

    @Test
    void ofManyStartsAtTheSameMomentOneWins() throws InterruptedException, ExecutionException {
        String audience = client.audience(Payload.good().file("held.csv"));
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int thread = 0; thread < 20; thread++) {
                answers.add(threads.submit(() -> {
                    together.await();
                    return client.startRun(audience, EVERYTHING);
                }));
            }
            together.countDown();
            List<String> refusals = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                refusals.add(
                        answer.get().status() == 200 ? "started" : answer.get().refusal());
            }
            assertThat(refusals).filteredOn("started"::equals).hasSize(1);
            assertThat(refusals).filteredOn(IN_PROGRESS::equals).hasSize(19);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aDeleteDuringARunLeavesNothingBehind() {
        String deleted = client.audience(Payload.good().file("held.csv"));
        String kept = client.audience(Payload.good().file("free.csv"));
        client.endOfRun(kept, client.run(kept));
        String run = client.run(deleted);
        await().until(() -> client.get("/external-audience/" + deleted + "/runs/" + run)
                .at("/details/0/status")
                .equals("PROCESSING"));

        assertThat(client.delete("/external-audience/" + deleted).status()).isEqualTo(204);
        assertThat(client.get("/external-audience/" + deleted + "/runs/" + run).refusal())
                .isEqualTo("404 100940-404");
        source.release();
        // Both the removal and the abandoned run have been done when no job is left.
        await().until(() -> server.jobs() == 0);
        assertThat(server.lake(deleted)).doesNotExist();
        server.close();
        assertThat(Duck.rowsOf(folder.resolve("data/profiles.duckdb"), "SELECT DISTINCT audience FROM membership"))
                .containsExactly(kept);
        assertThat(Duck.rowsOf(folder.resolve("data/profiles.duckdb"), "SELECT identity FROM profile"))
                .containsExactly("grace@example.com");
    }
}
