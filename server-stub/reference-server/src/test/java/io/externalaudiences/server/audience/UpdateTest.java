package io.externalaudiences.server.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Updating audiences. */
class UpdateTest {
    private final Client client = TestServer.shared().client();
    private final Payload payload = Payload.good()
            .with("/description", "\"old\"")
            .with("/labels", "[\"core/C1\"]")
            .with("/fields/1/labels", "[\"core/C2\"]")
            .with("/ttlInDays", "40");

    @Test
    void whatIsSentReplacesAndTheRestStays() {
        String audience = client.audience(payload);

        Answer described = client.update(audience, "{\"description\": \"new\"}");
        assertThat(described.at("/description")).isEqualTo("new");
        assertThat(described.json().at("/labels")).hasToString("[\"core/C1\"]");
        assertThat(described.json().at("/ttlInDays").asInt()).isEqualTo(40);

        Answer labelled = client.update(audience, "{\"labels\": [\"core/I1\", \"custom/x\"]}");
        assertThat(labelled.json().at("/labels")).hasToString("[\"core/I1\",\"custom/x\"]");
        assertThat(labelled.at("/description")).isEqualTo("new");

        Answer emptied = client.update(audience, "{\"labels\": [], \"ttlInDays\": 90}");
        assertThat(emptied.json().at("/labels").isEmpty()).isTrue();
        assertThat(emptied.json().at("/ttlInDays").asInt()).isEqualTo(90);
        assertThat(client.update(audience, "{\"ttlInDays\": \"1\"}")
                        .json()
                        .at("/ttlInDays")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void onlyListedFieldsAreTouched() {
        String audience = client.audience(payload);

        Answer first = client.update(audience, "{\"fields\": [{\"name\": \"ppid\", \"labels\": [\"core/S1\"]}]}");
        assertThat(first.json().at("/fields/0/labels")).hasToString("[\"core/S1\"]");
        assertThat(first.json().at("/fields/1/labels")).hasToString("[\"core/C2\"]");

        Answer second = client.update(
                audience,
                "{\"fields\": [{\"name\": \"ppid\", \"type\": \"string\", \"identityNs\": \"email\", \"labels\": []}]}");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().at("/fields/0/labels").isEmpty()).isTrue();
        assertThat(second.at("/fields/0/identityNs")).isEqualTo("Email");
    }

    @Test
    void theAnswerShowsTheWholeAudienceAndTheOperationItsNewTime() {
        Answer accepted = client.create(payload);
        Answer operation = client.endOfOperation(accepted.at("/operationId"));
        String audience = operation.at("/audienceId");

        Answer updated = client.update(audience, "{\"description\": \"new\"}");

        assertThat(updated.at("/audienceId")).isEqualTo(audience);
        assertThat(updated.at("/audienceName")).isEqualTo(payload.name());
        assertThat(updated.json().at("/fields").size()).isEqualTo(2);
        assertThat(updated.at("/sourceSpec/params/path")).isEqualTo("activation/sample-source/example.csv");
        assertThat(updated.at("/audienceType")).isEqualTo("people");
        assertThat(updated.at("/originName")).isEqualTo("CUSTOM_UPLOAD");
        assertThat(updated.json().at("/createdAt")).isEqualTo(operation.json().at("/createdAt"));
        assertThat(updated.json().at("/updatedAt").asLong())
                .isGreaterThanOrEqualTo(operation.json().at("/updatedAt").asLong());
        Answer after = client.endOfOperation(accepted.at("/operationId"));
        assertThat(after.json().at("/updatedAt")).isEqualTo(updated.json().at("/updatedAt"));
        // The snapshot of the request stays.
        assertThat(after.at("/operationDetails/description")).isEqualTo("old");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 400 100910-400",
                "`{\"description\": null}` | 400 100910-400",
                "`{\"labels\": null}` | 400 100910-400",
                "`{\"name\": \"other\"}` | 400 100910-400",
                "`{\"originName\": \"CUSTOM_UPLOAD\"}` | 400 100910-400",
                "`{\"audienceType\": \"people\"}` | 400 100910-400",
                "`{\"sourceSpec\": {\"params\": {\"path\": \"a.csv\", \"type\": \"file\"}}}` | 400 100910-400",
                "`{\"ttlInDays\": 0}` | 400 100910-400",
                "`{\"ttlInDays\": 91}` | 400 100910-400",
                "`{\"ttlInDays\": 1.5}` | 400 100910-400",
                "`{\"labels\": [\"core/C13\"]}` | 400 100910-400",
                "`{\"fields\": []}` | 400 100910-400",
                "`{\"fields\": [{\"name\": \"ppid\"}]}` | 400 100910-400",
                "`{\"fields\": [{\"name\": \"ppid\", \"labels\": [], \"x\": 1}]}` | 400 100910-400",
                "`{\"fields\": [{\"name\": \"ppid\", \"labels\": []}, {\"name\": \"ppid\", \"labels\": []}]}` | 400 100910-400",
                "`{\"fields\": [{\"name\": \"nobody\", \"labels\": []}]}` | 422 100960-422",
                "`{\"fields\": [{\"name\": \"ppid\", \"type\": \"number\", \"labels\": []}]}` | 422 100960-422",
                "`{\"fields\": [{\"name\": \"ppid\", \"identityNs\": \"Phone\", \"labels\": []}]}` | 422 100960-422",
                "`{\"fields\": [{\"name\": \"list_id\", \"identityNs\": \"Phone\", \"labels\": []}]}` | 422 100960-422",
                "`{\"description\": \"new\", \"name\": \"other\"}` | 400 100910-400",
                "`{\"description\": \"new\", \"fields\": [{\"name\": \"nobody\", \"labels\": []}]}` | 422 100960-422",
            })
    void whatCannotBeUpdatedIsRefusedAndChangesNothing(String body, String refusal) {
        String audience = client.audience(payload);

        assertThat(client.update(audience, body).refusal()).isEqualTo(refusal);

        Answer now = client.update(audience, "{\"ttlInDays\": 40}");
        assertThat(now.at("/audienceName")).isEqualTo(payload.name());
        assertThat(now.at("/description")).isEqualTo("old");
        assertThat(now.json().at("/labels")).hasToString("[\"core/C1\"]");
        assertThat(now.json().at("/fields/0").has("labels")).isFalse();
        assertThat(now.at("/fields/0/type")).isEqualTo("string");
    }
}
