package io.externalaudiences.conformance.selftest.minimal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateTest {
    private final Lab lab = Lab.conforming();
    private String audience = "";

    @BeforeEach
    void makeAnAudience() {
        audience = lab.audience("changing");
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void whatIsSentIsReplacedAndWhatIsNotSentStays() {
        Reply updated = lab.caller().patch(audience, """
                {"labels": ["core/C3"], "ttlInDays": 7, "fields": [{"name": "mail", "labels": ["custom/x"]}]}""");

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.at("/labels/0")).isEqualTo("core/C3");
        assertThat(updated.at("/ttlInDays")).isEqualTo("7");
        assertThat(updated.at("/fields/0/labels/0")).isEqualTo("custom/x");
        assertThat(updated.at("/fields/1/labels/0")).isEqualTo("core/C2");
        assertThat(updated.at("/description")).isEqualTo("People for a test");
    }

    @Test
    void anEmptyListEmpties() {
        Reply updated =
                lab.caller().patch(audience, "{\"labels\": [], \"fields\": [{\"name\": \"age\", \"labels\": []}]}");

        assertThat(updated.json().path("labels")).isEmpty();
        assertThat(updated.json().at("/fields/1/labels")).isEmpty();
    }

    @Test
    void theHistoryShowsTheChange() {
        Reply before = lab.caller().patch(audience, "{\"ttlInDays\": 8}");
        lab.later();
        Reply after = lab.caller().patch(audience, "{\"ttlInDays\": 9}");

        assertThat(after.at("/createdAt")).isEqualTo(before.at("/createdAt"));
        assertThat(Long.parseLong(after.at("/updatedAt")))
                .isEqualTo(Long.parseLong(before.at("/updatedAt"))
                        + Duration.ofSeconds(5).toSeconds());
    }

    @Test
    void theSameTypeAndNamespaceMayBeRepeated() {
        assertThat(lab.caller().patch(audience, """
                                {"fields": [{"name": "mail", "type": "string", "identityNs": "Email", "labels": []}]}""").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400",
                "{\"description\": null} | 400",
                "{\"description\": 5} | 400",
                "{\"description\": \"new\", \"name\": \"other\"} | 400",
                "{\"description\": \"new\", \"originName\": \"CUSTOM_UPLOAD\"} | 400",
                "{\"description\": \"new\", \"audienceType\": \"people\"} | 400",
                "{\"description\": \"new\", \"sourceSpec\": {}} | 400",
                "{\"description\": \"new\", \"surprise\": 1} | 400",
                "{\"description\": \"new\", \"ttlInDays\": 0} | 400",
                "{\"description\": \"new\", \"ttlInDays\": 91} | 400",
                "{\"description\": \"new\", \"ttlInDays\": \"91\"} | 400",
                "{\"description\": \"new\", \"labels\": \"core/C1\"} | 400",
                "{\"description\": \"new\", \"labels\": [\"core/C99\"]} | 422",
                "{\"description\": \"new\", \"fields\": [5]} | 400",
                "{\"description\": \"new\", \"fields\": [{\"name\": \"mail\"}]} | 400",
                "{\"description\": \"new\", \"fields\": [{\"name\": \"ghost\", \"labels\": []}]} | 422",
                "{\"description\": \"new\", \"fields\": [{\"name\": \"mail\", \"labels\": [], \"x\": 1}]} | 400",
                "{\"description\": \"new\", \"fields\": [{\"name\": \"mail\", \"labels\": [], \"type\": \"long\"}]} | 400",
                "{\"description\": \"new\", \"fields\": [{\"name\": \"mail\", \"labels\": [], \"identityNs\": \"Phone\"}]} | 400",
                "{\"description\": \"new\", \"fields\": [{\"name\": \"age\", \"labels\": []}, {\"name\": \"age\", \"labels\": []}]} | 400"
            })
    void aRefusedUpdateChangesNothing(String body, int status) {
        Reply refused = lab.caller().patch(audience, body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(lab.caller().patch(audience, "{\"ttlInDays\": 40}").at("/description"))
                .isEqualTo("People for a test");
    }

    @Test
    void aDeletedAudienceIsNotFound() {
        assertThat(lab.caller().delete(audience).status()).isEqualTo(204);

        assertThat(lab.caller().patch(audience, "{\"ttlInDays\": 40}").refusal())
                .isEqualTo("404 100940-404");
        assertThat(lab.caller()
                        .post(audience + "/runs", "{\"dataFilterStartTime\": 1}")
                        .refusal())
                .isEqualTo("404 100940-404");
        assertThat(lab.caller().get(audience + "/runs").refusal()).isEqualTo("404 100940-404");
        assertThat(lab.caller().delete(audience).refusal()).isEqualTo("404 100940-404");
    }
}
