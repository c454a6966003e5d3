package io.externalaudiences.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.externalaudiences.client.model.Audience;
import io.externalaudiences.client.model.IngestionRun;
import io.externalaudiences.client.model.Operation;
import io.externalaudiences.client.model.PlatformError;
import io.externalaudiences.client.model.UpdateAudienceRequest;
import io.externalaudiences.client.model.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no good server shows: client-gen/scenario.md, beside the story. */
class BesideTheStoryTest {

    @Test
    @DisplayName("T-01 unknown properties and values")
    void unknownPropertiesAndValues() throws IOException {
        String operation = """
                {"operationId": "o", "status": "QUEUED", "queue": {"length": 7}}
                """;
        String run = """
                {"runId": "r", "status": "PAUSED", "details": [{"stage": "WASH", "status": "X"}]}
                """;
        try (CannedServer first = new CannedServer(200, operation);
                CannedServer second = new CannedServer(200, run)) {
            Operation asked = first.client().getExternalAudienceOperation("o");
            IngestionRun watched = second.client().getIngestionRun("a", "r");

            assertThat(asked.getStatus()).isEqualTo("QUEUED");
            assertThat(asked.getUndeclared()).containsEntry("queue", Map.of("length", 7));
            assertThat(watched.getStatus()).isEqualTo("PAUSED");
            assertThat(watched.getDetails())
                    .singleElement()
                    .satisfies(stage -> assertThat(stage.getStage()).isEqualTo("WASH"));
        }
    }

    @Test
    @DisplayName("T-02 a flat sourceSpec")
    void aFlatSourceSpec() throws IOException {
        try (CannedServer server =
                new CannedServer(200, "{\"audienceId\": \"a\", \"sourceSpec\": {\"path\": \"p\"}}")) {
            Audience audience = server.client().updateExternalAudience("a", new UpdateAudienceRequest());

            assertThat(audience.getSourceSpec().getPath()).isEqualTo("p");
        }
    }

    @Test
    @DisplayName("T-03 errors in other shapes")
    void errorsInOtherShapes() throws IOException {
        RefusedException page = refusal(502, "<html>Bad gateway</html>");
        RefusedException chain = refusal(404, "{\"error-chain\": [{\"errorCode\": \"XX-100940-404\"}]}");
        RefusedException odd = refusal(400, "{\"errorCode\": 7, \"requestId\": \"own\", \"violations\": [1, {}]}");

        assertThat(page.status()).isEqualTo(502);
        assertThat(page.errorCode()).isEmpty();
        assertThat(page.requestId()).contains("canned");
        assertThat(page.body()).contains("Bad gateway");
        assertThat(chain.errorCode()).contains(PlatformError.ERROR_CODE_100940_404);
        assertThat(odd.errorCode()).isEmpty();
        assertThat(odd.requestId()).contains("own");
        assertThat(odd.violations()).containsExactly(new Violation().pointer("").reason(""));
    }

    @Test
    @DisplayName("T-04 no answer")
    void noAnswer() throws IOException {
        ExternalAudiencesClient client;
        try (CannedServer server = new CannedServer(204, "")) {
            client = server.client();
        }

        NoAnswerException failure =
                catchThrowableOfType(NoAnswerException.class, () -> client.deleteExternalAudience("a"));

        assertThat(failure).hasCauseInstanceOf(IOException.class);
        assertThat(failure.sent()).isFalse();
    }

    @Test
    void itsMessageSaysWhatPeopleNeed() throws IOException {
        RefusedException refused = refusal(400, """
                {"errorCode": "100910-400", "message": "BAD_REQUEST", "title": "The request is not valid.", "detail": "repeated",
                 "violations": [{"pointer": "/ttlInDays", "reason": "must be from 1 to 90"}]}
                """);

        assertThat(refused)
                .hasMessage("updateExternalAudience was answered 400 100910-400: The request is not valid."
                        + " /ttlInDays must be from 1 to 90 (request canned)");
    }

    @Test
    void sendsOnlyWhatWasSet() throws IOException {
        try (CannedServer server = new CannedServer(200, "{\"audienceId\": \"a\"}")) {
            server.client()
                    .updateExternalAudience(
                            "a/b ü", new UpdateAudienceRequest().ttlInDays(7).labels(List.of()));

            assertThat(server.arrived()).singleElement().satisfies(sent -> {
                assertThat(sent.request()).isEqualTo("PATCH /data/core/ais/external-audience/a%2Fb%20%C3%BC");
                assertThat(sent.body()).isEqualTo("{\"labels\":[],\"ttlInDays\":7}");
            });
        }
    }

    private static RefusedException refusal(int status, String body) throws IOException {
        try (CannedServer server = new CannedServer(status, body)) {
            ExternalAudiencesClient client = server.client();
            return catchThrowableOfType(
                    RefusedException.class, () -> client.updateExternalAudience("a", new UpdateAudienceRequest()));
        }
    }
}
