package io.externalaudiences.server.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creating audiences, and the operations that do it. */
class CreateTest {
    private static final String DUPLICATE = "409 100950-409";

    private final Client client = TestServer.shared().client();

    @Test
    void whatWasSentIsRepeatedInCanonicalValuesWithDefaults() {
        Payload payload = Payload.good().with("/fields/0/identityNs", "\"emAIL\"");

        Answer answer = client.create(payload);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/operationDetails/name")).isEqualTo(payload.name());
        assertThat(answer.at("/operationDetails/fields/0/identityNs")).isEqualTo("Email");
        assertThat(answer.json().at("/operationDetails/ttlInDays").asInt()).isEqualTo(30);
        assertThat(answer.at("/operationDetails/audienceType")).isEqualTo("people");
        assertThat(answer.at("/operationDetails/namespace")).isEqualTo("CustomerAudienceUpload");
        assertThat(answer.json().at("/operationDetails").has("description")).isFalse();
        assertThat(answer.json().at("/operationDetails").has("labels")).isFalse();
    }

    @Test
    void everyPropertyIsRepeatedAndUnknownOnesAreNot() {
        String customId = UUID.randomUUID().toString();
        Answer answer = client.create(Payload.good()
                .with("/description", "\"what for\"")
                .with("/customAudienceId", '"' + customId + '"')
                .with("/namespace", "\"Elsewhere\"")
                .with("/labels", "[\"core/PSPD\", \"custom/ours\"]")
                .with("/tags", "[\"a\", \"b\"]")
                .with("/sourceSpec/params/sourceType", "\"Cloud Storage\"")
                .with("/sourceSpec/params/cloudType", "\"DLZ\"")
                .with("/sourceSpec/params/baseConnectionId", "\"1D1D4BC5-B527-46A3-9863-530246A61B2B\"")
                .with("/somethingElse", "{\"deep\": 1}"));

        assertThat(answer.at("/operationDetails/description")).isEqualTo("what for");
        assertThat(answer.at("/operationDetails/customAudienceId")).isEqualTo(customId);
        assertThat(answer.at("/operationDetails/namespace")).isEqualTo("Elsewhere");
        assertThat(answer.json().at("/operationDetails/labels")).hasToString("[\"core/PSPD\",\"custom/ours\"]");
        assertThat(answer.json().at("/operationDetails/tags")).hasToString("[\"a\",\"b\"]");
        assertThat(answer.at("/operationDetails/sourceSpec/params/sourceType")).isEqualTo("Cloud Storage");
        assertThat(answer.at("/operationDetails/sourceSpec/params/cloudType")).isEqualTo("DLZ");
        assertThat(answer.at("/operationDetails/sourceSpec/params/baseConnectionId"))
                .isEqualTo("1d1d4bc5-b527-46a3-9863-530246a61b2b");
        assertThat(answer.text()).doesNotContain("somethingElse");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"1|1", "90|90", "`\"1\"`|1", "`\"90\"`|90", "`\"40\"`|40"})
    void bothEndsOfTheRangeOfDaysAreAccepted(String sent, int days) {
        Answer answer = client.create(Payload.good().with("/ttlInDays", sent));

        assertThat(answer.json().at("/operationDetails/ttlInDays").isInt()).isTrue();
        assertThat(answer.json().at("/operationDetails/ttlInDays").asInt()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"string", "number", "long", "integer", "date", "datetime", "boolean"})
    void theSevenTypesOfFieldsAreAccepted(String type) {
        Answer answer = client.create(Payload.good().with("/fields/1/type", '"' + type + '"'));

        assertThat(answer.at("/operationDetails/fields/1/type")).isEqualTo(type);
    }

    @Test
    void aSuccessfulOperationNamesAudienceUserAndTimes() {
        long before = System.currentTimeMillis() / 1000;
        Payload payload = Payload.good();

        Answer ended = client.endOfOperation(client.create(payload).at("/operationId"));

        assertThat(ended.at("/status")).isEqualTo("SUCCESS");
        assertThat(ended.at("/audienceName")).isEqualTo(payload.name());
        assertThat(UUID.fromString(ended.at("/audienceId"))).hasToString(ended.at("/audienceId"));
        assertThat(ended.at("/createdBy")).isEqualTo("demo-user");
        assertThat(ended.at("/updatedBy")).isEqualTo("demo-user");
        assertThat(ended.json().at("/createdAt").asLong()).isBetween(before, before + 60);
        assertThat(ended.json().at("/updatedAt").asLong())
                .isGreaterThanOrEqualTo(ended.json().at("/createdAt").asLong());
        assertThat(ended.json().has("error")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/path | `\"no/such/file.csv\"` | path names no file",
                "/path | `\"activation\"` | path names no file",
                "/type | `\"folder\"` | path names no folder",
                "/baseConnectionId | `\"00000000-0000-4000-8000-000000000000\"` | names no connection",
            })
    void anOperationWhoseSourceCannotBeUsedFails(String property, String value, String reason) {
        Payload payload = Payload.good().with("/sourceSpec/params" + property, value);

        Answer ended = client.endOfOperation(client.create(payload).at("/operationId"));

        assertThat(ended.at("/status")).isEqualTo("FAILED");
        assertThat(ended.at("/error/code")).isEqualTo("100960-422");
        assertThat(ended.at("/error/message")).contains(reason);
        assertThat(ended.json().has("audienceId")).isFalse();
        // Its name is free again.
        assertThat(client.audience(Payload.good().with("/name", '"' + payload.name() + '"')))
                .isNotEmpty();
    }

    @Test
    void anOperationWhoseConnectionIsOfAnotherKindFails() {
        Answer accepted = client.create(Payload.good()
                .with("/sourceSpec/params/cloudType", "\"S3\"")
                .with("/sourceSpec/params/baseConnectionId", "\"1d1d4bc5-b527-46a3-9863-530246a61b2b\""));

        Answer ended = client.endOfOperation(accepted.at("/operationId"));

        assertThat(ended.at("/status")).isEqualTo("FAILED");
        assertThat(ended.at("/error/message")).contains("kind DLZ", "S3");
    }

    @Test
    void aNameOrACustomIdThatIsTakenIsRefused() {
        Payload first =
                Payload.good().with("/customAudienceId", '"' + UUID.randomUUID().toString() + '"');
        String audience = client.audience(first);

        assertThat(client.create(first).refusal()).isEqualTo(DUPLICATE);
        assertThat(client.create(first.with("/customAudienceId", "absent")).refusal())
                .isEqualTo(DUPLICATE);
        Answer sameId =
                client.create(first.with("/name", '"' + UUID.randomUUID().toString() + '"'));
        assertThat(sameId.refusal()).isEqualTo(DUPLICATE);
        assertThat(sameId.at("/violations/0/pointer")).isEqualTo("/customAudienceId");
        // Equal means the same code points.
        assertThat(client.create(Payload.good().with("/name", '"' + first.name().toUpperCase(Locale.ROOT) + '"'))
                        .status())
                .isEqualTo(202);

        assertThat(client.delete("/external-audience/" + audience).status()).isEqualTo(204);
        assertThat(client.create(first).status()).isEqualTo(202);
    }

    @Test
    void ofFiftyAtTheSameMomentOneWins() throws InterruptedException, ExecutionException {
        Payload payload = Payload.good();
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int thread = 0; thread < 50; thread++) {
                answers.add(threads.submit(() -> {
                    together.await();
                    return client.create(payload);
                }));
            }
            together.countDown();
            List<String> refusals = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                refusals.add(
                        answer.get().status() == 202 ? "accepted" : answer.get().refusal());
            }
            assertThat(refusals).filteredOn("accepted"::equals).hasSize(1);
            assertThat(refusals).filteredOn(DUPLICATE::equals).hasSize(49);
        } finally {
            threads.shutdownNow();
        }
    }
}
