package io.externalaudiences.conformance.selftest.minimal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The guide from its first sample to its last, in real time. */
class GuideSamplesTest {
    private static final String SAMPLE = """
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
            }
            """;

    @Test
    void everySampleIsServedAsTheGuideSays() {
        try (MinimalTarget target = MinimalTarget.start()) {
            Caller caller = Caller.of(target);
            // What curl says when it is given -d and nothing else.
            Caller curl = caller.with("Content-Type", "application/x-www-form-urlencoded");

            Reply created = caller.post("/external-audience/", SAMPLE);
            assertThat(created.status()).isEqualTo(202);
            assertThat(created.at("/operationDetails/fields/0/identityNs")).isEqualTo("Email");
            assertThat(created.json().at("/operationDetails/ttlInDays").isIntegralNumber())
                    .isTrue();
            assertThat(created.at("/operationDetails/ttlInDays")).isEqualTo("40");
            assertThat(created.at("/operationDetails/sourceSpec/params/path"))
                    .isEqualTo("activation/sample-source/example.csv");

            String operation = "/external-audience/operations/" + created.at("/operationId");
            awaitEnd(caller, operation);
            Reply succeeded = caller.get(operation);
            assertThat(succeeded.status()).isEqualTo(200);
            assertThat(succeeded.at("/status")).isEqualTo("SUCCESS");
            assertThat(succeeded.json().propertyNames())
                    .contains(
                            "operationDetails",
                            "audienceName",
                            "audienceId",
                            "createdBy",
                            "createdAt",
                            "updatedBy",
                            "updatedAt");
            assertThat(succeeded.json().get("createdAt").isIntegralNumber()).isTrue();

            String audience = "/external-audience/" + succeeded.at("/audienceId");
            Reply updated = curl.patch(audience, "{\"description\": \"New sample description\"}");
            assertThat(updated.status()).isEqualTo(200);
            assertThat(updated.at("/description")).isEqualTo("New sample description");
            assertThat(updated.at("/audienceName")).isEqualTo("Sample external audience");
            assertThat(updated.at("/fields/1/labels/1")).isEqualTo("custom/deep");

            Reply started = curl.post(audience + "/runs", "{\"dataFilterStartTime\": 764245635}");
            assertThat(started.status()).isEqualTo(200);
            assertThat(started.json().propertyNames())
                    .contains(
                            "audienceName",
                            "audienceId",
                            "runId",
                            "differentialIngestion",
                            "dataFilterStartTime",
                            "createdAt",
                            "createdBy");
            assertThat(started.at("/dataFilterStartTime")).isEqualTo("764245635");

            String run = audience + "/runs/" + started.at("/runId");
            awaitEnd(caller, run);
            Reply ended = caller.get(run);
            assertThat(ended.at("/status")).isEqualTo("SUCCESS");
            assertThat(ended.at("/details/0/stage")).isEqualTo("DATASET_INGEST");
            assertThat(ended.at("/details/1/stage")).isEqualTo("PROFILE_STORE_INGEST");
            assertThat(ended.at("/details/1/flowRunId")).isNotEmpty();

            Reply listed = caller.get(audience + "/runs");
            assertThat(listed.json().get("runs")).hasSize(1);
            assertThat(listed.at("/runs/0/status")).isEqualTo("SUCCESS");

            Reply deleted = caller.delete(audience + "/");
            assertThat(deleted.status()).isEqualTo(204);
            assertThat(deleted.text()).isEmpty();
        }
    }

    private static void awaitEnd(Caller caller, String path) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .until(() -> !caller.get(path).at("/status").equals("PROCESSING"));
    }
}
