package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.TestServer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's own requests, in its own order and as its curls send them. */
class GuideSamplesTest {
    private static final String CREATE = """
            {
                    "name": "Sample external audience",
                    "description": "A sample version of an external audience",
                    "fields": [
                        {
                            "name": "ppid",
                            "type": "string",
                            "identityNs": "email"
                        },
                        {
                            "name": "list_id",
                            "type": "string",
                            "labels": ["core/C2", "custom/deep"]
                        },
                        {
                            "name": "delete",
                            "type": "number"
                        },
                        {
                            "name": "process_consent",
                            "type": "string"
                        }
                    ],
                    "sourceSpec": {
                        "params": {
                            "path": "activation/sample-source/example.csv",
                            "type": "file",
                            "sourceType": "Cloud Storage",
                            "baseConnectionId": "1d1d4bc5-b527-46a3-9863-530246a61b2b"
                        }
                    },
                    "ttlInDays": "40",
                    "labels": ["core/C1"],
                    "audienceType": "people",
                    "originName": "CUSTOM_UPLOAD"
                }""";

    @Test
    void theGuidesStoryWorksAsItIsPrinted(@TempDir Path folder) {
        try (TestServer server = TestServer.start(folder, none -> {})) {
            Client json = server.client();
            // What curl sends with -d and without a Content-Type.
            Client curl = json.with("Content-Type", "application/x-www-form-urlencoded");

            Answer accepted = json.send("POST", "/external-audience/", CREATE);
            assertThat(accepted.status()).isEqualTo(202);
            assertThat(accepted.at("/operationDetails/fields/0/identityNs")).isEqualTo("Email");
            assertThat(accepted.json().at("/operationDetails/ttlInDays").isInt())
                    .isTrue();
            assertThat(accepted.json().at("/operationDetails/ttlInDays").asInt())
                    .isEqualTo(40);

            Answer operation = json.endOfOperation(accepted.at("/operationId"));
            assertThat(operation.at("/status")).isEqualTo("SUCCESS");
            assertThat(operation.at("/audienceName")).isEqualTo("Sample external audience");
            assertThat(operation.json().at("/operationDetails"))
                    .isEqualTo(accepted.json().at("/operationDetails"));
            String audience = operation.at("/audienceId");

            Answer started = curl.startRun(audience, "{\n    \"dataFilterStartTime\": 764245635\n }");
            assertThat(started.status()).isEqualTo(200);
            assertThat(started.json().at("/dataFilterStartTime").asLong()).isEqualTo(764245635);

            Answer run = json.endOfRun(audience, started.at("/runId"));
            assertThat(run.at("/status")).isEqualTo("SUCCESS");
            assertThat(stages(run)).containsExactly("DATASET_INGEST SUCCESS", "PROFILE_STORE_INGEST SUCCESS");

            Answer list = json.get("/external-audience/" + audience + "/runs");
            assertThat(list.json().at("/runs").size()).isEqualTo(1);
            assertThat(list.at("/runs/0/runId")).isEqualTo(started.at("/runId"));

            Answer updated = curl.update(audience, "{\n    \"description\": \"New sample description\"\n }");
            assertThat(updated.status()).isEqualTo(200);
            assertThat(updated.at("/description")).isEqualTo("New sample description");

            assertThat(json.delete("/external-audience/" + audience + "/").status())
                    .isEqualTo(204);
        }
    }

    private static List<String> stages(Answer run) {
        return StreamSupport.stream(run.json().at("/details").spliterator(), false)
                .map(stage -> stage.get("stage").asString() + " "
                        + stage.get("status").asString())
                .toList();
    }
}
