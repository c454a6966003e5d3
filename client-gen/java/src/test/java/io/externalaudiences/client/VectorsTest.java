package io.externalaudiences.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.externalaudiences.client.CannedServer.Arrived;
import io.externalaudiences.client.model.CreateAudienceRequest;
import io.externalaudiences.client.model.StartRunRequest;
import io.externalaudiences.client.model.UpdateAudienceRequest;
import io.externalaudiences.client.model.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every example of the contract over the wire: what is sent and what is understood is what stands in openapi/examples.
 */
class VectorsTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("externalaudiences.examples"));
    private static final ObjectMapper JSON = Json.MAPPER;

    private static final Map<String, Vector> OPERATIONS = Map.of(
            "createExternalAudience",
            new Vector(
                    "POST /external-audience/",
                    202,
                    (client, body) ->
                            client.createExternalAudience(JSON.treeToValue(body, CreateAudienceRequest.class))),
            "getExternalAudienceOperation",
            new Vector(
                    "GET /external-audience/operations/an%20id",
                    200, (client, body) -> client.getExternalAudienceOperation("an id")),
            "updateExternalAudience",
            new Vector(
                    "PATCH /external-audience/an%20id",
                    200,
                    (client, body) -> client.updateExternalAudience(
                            "an id", JSON.treeToValue(body, UpdateAudienceRequest.class))),
            "startIngestionRun",
            new Vector(
                    "POST /external-audience/an%20id/runs",
                    200,
                    (client, body) -> client.startIngestionRun("an id", JSON.treeToValue(body, StartRunRequest.class))),
            "listIngestionRuns",
            new Vector(
                    "GET /external-audience/an%20id/runs?limit=1&sortBy=-createdAt",
                    200, (client, body) -> client.listIngestionRuns("an id", 1, "-createdAt", CallOptions.NONE)),
            "getIngestionRun",
            new Vector(
                    "GET /external-audience/an%20id/runs/a%20run",
                    200, (client, body) -> client.getIngestionRun("an id", "a run")));

    private static final Map<String, Class<?>> ERRORS = Map.of(
            "100910-400", RefusedException.InvalidRequest.class,
            "100911-400", RefusedException.InvalidToken.class,
            "100920-401", RefusedException.MissingHeader.class,
            "100921-401", RefusedException.UnknownOrganisation.class,
            "100922-401", RefusedException.NotAuthorised.class,
            "100940-404", RefusedException.NotFound.class,
            "100950-409", RefusedException.AlreadyExists.class,
            "100960-422", RefusedException.Unprocessable.class,
            "100970-500", RefusedException.SystemFailed.class,
            "100970-502", RefusedException.DependencyFailed.class);

    private interface Call {
        Object with(ExternalAudiencesClient client, JsonNode body);
    }

    private record Vector(String request, int status, Call call) {}

    @Test
    void everyExampleBelongsToAnOperationOrToErrors() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).filter(name -> !name.equals("errors")))
                    .containsExactlyInAnyOrderElementsOf(OPERATIONS.keySet());
        }
    }

    @TestFactory
    Stream<DynamicTest> operations() throws IOException {
        return files("*/*-response.json").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getParent().getFileName() + "/" + file.getFileName(), () -> operation(file)));
    }

    @TestFactory
    Stream<DynamicTest> errors() throws IOException {
        return files("errors/*.json").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> error(file)));
    }

    @Test
    void deleteIsAnsweredByNothing() throws IOException {
        try (CannedServer server = new CannedServer(204, "")) {
            server.client().deleteExternalAudience("an id");

            assertThat(server.arrived())
                    .extracting(Arrived::request)
                    .containsExactly("DELETE /data/core/ais/external-audience/an%20id");
        }
    }

    private static void operation(Path file) throws IOException {
        Vector vector = OPERATIONS.get(file.getParent().getFileName().toString());
        JsonNode answer = JSON.readTree(file);
        JsonNode request = request(file);
        try (CannedServer server = new CannedServer(vector.status(), answer.toString())) {
            Object understood = vector.call().with(server.client(), request);

            assertThat(server.arrived()).singleElement().satisfies(sent -> {
                assertThat(sent.request().replace("/data/core/ais", "")).isEqualTo(vector.request());
                assertThat(JSON.readTree(sent.body())).isEqualTo(request);
                assertThat(sent.headers().getFirst("Authorization")).isEqualTo("Bearer a-token");
                assertThat(sent.headers().getFirst("x-api-key")).isEqualTo("a-key");
                assertThat(sent.headers().getFirst("x-gw-ims-org-id")).isEqualTo("an-organisation");
                assertThat(sent.headers().getFirst("x-sandbox-name")).isEqualTo("a-sandbox");
            });
            assertThat(JSON.readTree(JSON.writeValueAsString(understood))).isEqualTo(answer);
        }
    }

    private static void error(Path file) throws IOException {
        JsonNode error = JSON.readTree(file);
        try (CannedServer server = new CannedServer(error.path("status").asInt(), error.toString())) {
            RefusedException refused = catchThrowableOfType(
                    RefusedException.class,
                    () -> server.client().updateExternalAudience("an id", new UpdateAudienceRequest().ttlInDays(7)));

            String code = error.path("errorCode").asString();
            assertThat(refused).isExactlyInstanceOf(ERRORS.get(code));
            assertThat(refused.status()).isEqualTo(error.path("status").asInt());
            assertThat(refused.errorCode()).contains(code);
            assertThat(refused.requestId()).contains(error.path("requestId").asString());
            assertThat(refused.violations()).isEqualTo(violations(error));
        }
    }

    private static List<Violation> violations(JsonNode error) {
        return error.path("violations").values().stream()
                .map(violation -> JSON.treeToValue(violation, Violation.class))
                .toList();
    }

    /** The guide sends the days to live as a text, and they mean the same as the number that this client sends. */
    private static JsonNode request(Path response) throws IOException {
        Path file = response.resolveSibling(response.getFileName().toString().replace("-response", "-request"));
        if (!Files.exists(file)) {
            return JSON.readTree("");
        }
        ObjectNode request = (ObjectNode) JSON.readTree(file);
        if (request.path("ttlInDays").isString()) {
            request.put("ttlInDays", Integer.parseInt(request.path("ttlInDays").asString()));
        }
        return request;
    }

    private static List<Path> files(String pattern) throws IOException {
        var matcher = EXAMPLES.getFileSystem().getPathMatcher("glob:" + EXAMPLES + "/" + pattern);
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(matcher::matches).sorted().toList();
        }
    }
}
