package io.externalaudiences.conformance.selftest.minimal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest {
    private final Lab lab = Lab.conforming();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void bothSpellingsOfEveryPathAreAnswered() {
        Reply created = lab.caller().post("/external-audience", Lab.request("spelled"));
        lab.later();
        String operation = "operations/" + created.at("/operationId");

        for (String path : new String[] {"/external-audience/", "/external-audiences/"}) {
            assertThat(lab.caller().get(path + operation).status()).isEqualTo(200);
            assertThat(lab.caller().get(path + operation + "/").status()).isEqualTo(200);
        }
        String audience = "/external-audience/"
                + lab.caller().get("/external-audience/" + operation).at("/audienceId");
        assertThat(lab.caller().get(audience + "/runs/").status()).isEqualTo(200);
        assertThat(lab.caller().patch(audience + "/", "{\"ttlInDays\": 7}").status())
                .isEqualTo(200);
    }

    @Test
    void idsAreFoundWithoutRegardToCase() {
        String audience = lab.audience("shouted");
        String id = audience.substring("/external-audience/".length());

        assertThat(lab.caller()
                        .get("/external-audience/" + id.toUpperCase(Locale.ROOT) + "/runs")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theRequestIdIsEchoedOrMade() {
        Caller naming = lab.caller().with("x-request-id", "order 66");

        assertThat(naming.get("/nowhere").headers().firstValue("x-request-id")).hasValue("order 66");
        assertThat(naming.get("/nowhere").at("/requestId")).isEqualTo("order 66");
        assertThat(lab.caller().get("/nowhere").headers().firstValue("x-request-id"))
                .isPresent();
        assertThat(lab.caller()
                        .with("x-request-id", "x".repeat(129))
                        .get("/nowhere")
                        .headers()
                        .firstValue("x-request-id")
                        .orElse(""))
                .hasSize(36);
    }

    @Test
    void aRefusalSaysWhatIsWrongAndWhere() {
        Reply refused = lab.caller().post("/external-audience/", Lab.request("").put("ttlInDays", 40));

        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(refused.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "errorCode", "message", "status", "title", "detail", "requestId", "violations");
        assertThat(refused.at("/message")).isEqualTo("BAD_REQUEST");
        assertThat(refused.at("/violations/0/pointer")).isEqualTo("/name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/external-audience/operations",
                "/external-audiences",
                "/external-audience/a/b/c/d",
                "/external-audience//runs",
                "/../../etc/passwd"
            })
    void anUnknownPathIsNotFound(String path) {
        assertThat(lab.caller().get(path).refusal()).isEqualTo("404 100940-404");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /external-audience/, POST",
        "PUT, /external-audience/an-id, 'PATCH, DELETE'",
        "DELETE, /external-audience/an-id/runs, 'GET, POST'",
        "POST, /external-audience/an-id/runs/a-run, GET",
        "PATCH, /external-audience/operations/an-id, GET",
        "HEAD, /external-audience/an-id/runs/a-run, GET",
        "OPTIONS, /external-audience/an-id/runs/a-run, GET"
    })
    void anotherMethodIsNotAllowed(String method, String path, String allowed) {
        Reply refused = lab.caller().send(method, path, new byte[0]);

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).hasValue(allowed);
        assertThat(refused.text()).doesNotContain("errorCode");
    }

    @ParameterizedTest
    @CsvSource({
        "text/xml, 400",
        "text/plain, 400",
        "application/json; charset=utf-8, 202",
        "application/merge-patch+json, 202",
        "APPLICATION/JSON, 202",
        "application/x-www-form-urlencoded, 202"
    })
    void onlyJsonIsRead(String mediaType, int status) {
        Caller caller = lab.caller().with("Content-Type", mediaType);

        assertThat(caller.post("/external-audience/", Lab.request("typed")).status())
                .isEqualTo(status);
    }

    @Test
    void aBodyWithoutMediaTypeIsRead() {
        Caller caller = lab.caller().without("Content-Type");

        assertThat(caller.post("/external-audience/", Lab.request("untyped")).status())
                .isEqualTo(202);
    }
}
