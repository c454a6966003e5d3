package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every example of the contract, replayed: each request is accepted, and answered as its example says. */
class ContractExamplesTest {
    private static final String GUIDES_FILE = "activation/sample-source/example.csv";
    private static final String REQUEST_ID = "nightly-load-2026-11-21";

    private static final Set<String> REPLAYED = new TreeSet<>();

    /** What this server never answers of its own accord: the other choice of R-53, and faults of its own. */
    private static final Set<String> OF_OTHER_SERVERS =
            Set.of("errors/100950-409-run-in-progress", "errors/100970-500", "errors/100970-502");

    @TempDir
    private Path folder;

    @AfterAll
    static void everyExampleWasReplayed() {
        Set<String> all = new TreeSet<>(Example.names());
        all.removeAll(OF_OTHER_SERVERS);
        assertThat(REPLAYED).isEqualTo(all);
    }

    private static String example(String name) {
        REPLAYED.add(name);
        return new Example(name).text();
    }

    private static void assertGives(String name, Answer answer, String... unlike) {
        assertGives(name, answer.json(), unlike);
    }

    private static void assertGives(String name, JsonNode answer, String... unlike) {
        REPLAYED.add(name);
        new Example(name).assertIsSaidBy(answer, unlike);
    }

    @Test
    void theGuidesAudience() {
        try (TestServer server = start()) {
            Client client = server.client();
            Answer accepted =
                    client.send("POST", "/external-audience/", example("createExternalAudience/guide-request"));
            assertGives("createExternalAudience/guide-response", accepted);
            Answer operation = client.endOfOperation(accepted.at("/operationId"));
            assertGives("getExternalAudienceOperation/guide-response", operation);
            String audience = operation.at("/audienceId");
            String runs = "/external-audience/" + audience + "/runs";
            assertGives("listIngestionRuns/empty-response", client.get(runs));

            assertGives(
                    "updateExternalAudience/labels-response",
                    client.update(audience, example("updateExternalAudience/labels-request")));
            client.update(audience, """
                    {"labels": ["core/C1"], "ttlInDays": 40,
                     "fields": [{"name": "list_id", "labels": ["core/C2", "custom/deep"]}]}""");
            JsonNode updated = client.update(audience, example("updateExternalAudience/guide-request"))
                    .json();
            // The guide prints this answer flat, and both shapes are good.
            assertGives("updateExternalAudience/guide-response", updated, "sourceSpec");
            assertThat(updated.at("/sourceSpec/params"))
                    .isEqualTo(parsed("updateExternalAudience/guide-response").at("/sourceSpec"));

            // The guide shows differential runs, so there was one before them.
            client.endOfRun(audience, client.run(audience));
            Answer started = client.startRun(audience, example("startIngestionRun/guide-request"));
            assertGives("startIngestionRun/guide-response", started, "dataFilterEndTime");
            Answer run = client.endOfRun(audience, started.at("/runId"));
            assertGives("getIngestionRun/guide-response", run, "dataFilterEndTime");
            client.endOfRun(
                    audience,
                    client.startRun(audience, example("startIngestionRun/guide-request"))
                            .at("/runId"));
            JsonNode newest = JsonMapper.builder()
                    .build()
                    .createObjectNode()
                    .set("runs", firstTwo(client.get(runs).json().at("/runs")));
            assertGives("listIngestionRuns/guide-response", newest, "dataFilterEndTime");
        }
    }

    @Test
    void theSmallestAudience() {
        try (TestServer server = start()) {
            server.put("newsletter/readers.csv", "email\nada@example.com\n");
            Client client = server.client();
            Answer accepted =
                    client.send("POST", "/external-audience/", example("createExternalAudience/minimal-request"));
            assertGives("createExternalAudience/minimal-response", accepted);
            // The answer to a create says what the operation says until it has ended; it may have by now.
            JsonNode operation = client.get("/external-audience/operations/" + accepted.at("/operationId"))
                    .json();
            assertGives("getExternalAudienceOperation/processing-response", operation, "status");
        }
    }

    @Test
    void anAudienceWithEverythingThatFailsForItsConnection() {
        try (TestServer server = start()) {
            Client client = server.client();
            Answer accepted =
                    client.send("POST", "/external-audience/", example("createExternalAudience/complete-request"));
            assertGives("createExternalAudience/complete-response", accepted);
            assertGives(
                    "getExternalAudienceOperation/failed-response", client.endOfOperation(accepted.at("/operationId")));
        }
    }

    @Test
    void runsOfAWindow() throws IOException {
        try (TestServer server = start()) {
            Path file = server.put("large.csv", lines());
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_749_300_000_000L));
            Client client = server.client();
            String audience =
                    client.audience(Payload.good().file("large.csv").with("/name", "\"Sample external audience\""));
            Answer started = client.startRun(audience, example("startIngestionRun/window-request"));
            assertGives("startIngestionRun/window-response", started);
            Answer processing = await().pollInterval(Duration.ofMillis(10))
                    .until(
                            () -> client.get("/external-audience/" + audience + "/runs/" + started.at("/runId")),
                            run -> run.at("/details/1/status").equals("PROCESSING"));
            assertGives("getIngestionRun/processing-response", processing);
            assertGives(
                    "errors/100960-422-run-in-progress",
                    ofNight(client).startRun(audience, example("startIngestionRun/window-request")));
            client.endOfRun(audience, started.at("/runId"));
        }
    }

    @Test
    void aRunWhoseFileIsGone() throws IOException {
        try (TestServer server = start()) {
            Path file = server.put("gone.csv", "ppid,list_id\nada@example.com,x\n");
            Client client = server.client();
            String audience =
                    client.audience(Payload.good().file("gone.csv").with("/name", "\"Sample external audience\""));
            Files.delete(file);
            Answer started = client.startRun(audience, example("startIngestionRun/window-request"));
            assertGives("getIngestionRun/failed-response", client.endOfRun(audience, started.at("/runId")));
        }
    }

    @Test
    void refusals() {
        try (TestServer server = start()) {
            Client client = ofNight(server.client());
            Payload good = Payload.good().file(GUIDES_FILE);
            assertGives("errors/100910-400", client.create(good.with("/ttlInDays", "91")));
            assertGives(
                    "errors/100911-400",
                    client.with("Authorization", "Bearer nobody's").create(good));
            assertGives("errors/100920-401", client.with("x-sandbox-name", null).create(good));
            assertGives(
                    "errors/100921-401",
                    client.with("x-gw-ims-org-id", "nobody").create(good));
            assertGives(
                    "errors/100922-401",
                    client.with("x-sandbox-name", "nowhere").create(good));
            assertGives("errors/100940-404", client.get("/external-audience/" + UUID.randomUUID() + "/runs"));
            assertThat(client.create(good).status()).isEqualTo(202);
            assertGives("errors/100950-409", client.create(good));
            assertGives("errors/100960-422", client.create(Payload.good().with("/fields/0/identityNs", "absent")));
        }
    }

    private TestServer start() {
        return TestServer.start(folder, none -> {});
    }

    private static Client ofNight(Client client) {
        return client.with("x-request-id", REQUEST_ID);
    }

    private static JsonNode parsed(String name) {
        return JsonMapper.builder().build().readTree(new Example(name).text());
    }

    private static JsonNode firstTwo(JsonNode runs) {
        return JsonMapper.builder().build().createArrayNode().addAll(List.of(runs.get(0), runs.get(1)));
    }

    /** So many that the second stage takes a while. */
    private static String lines() {
        return IntStream.range(0, 80_000)
                .mapToObj(number -> "person" + number + "@example.com,x")
                .collect(Collectors.joining("\n", "ppid,list_id\n", "\n"));
    }
}
