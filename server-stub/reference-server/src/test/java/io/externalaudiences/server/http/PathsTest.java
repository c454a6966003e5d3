package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, their other spellings, methods and request ids. */
class PathsTest {
    private final Client client = TestServer.shared().client();

    @Test
    void bothSpellingsOfTheTrailingSlashAreAnswered() {
        Answer accepted =
                client.send("POST", "/external-audience", Payload.good().json());
        assertThat(accepted.status()).isEqualTo(202);
        String operation = accepted.at("/operationId");
        String audience = client.endOfOperation(operation).at("/audienceId");

        assertThat(client.get("/external-audience/operations/" + operation + "/")
                        .status())
                .isEqualTo(200);
        assertThat(client.get("/external-audiences/operations/" + operation).status())
                .isEqualTo(200);
        assertThat(client.get("/external-audiences/operations/" + operation + "/")
                        .status())
                .isEqualTo(200);
        assertThat(client.send("PATCH", "/external-audience/" + audience + "/", "{\"labels\": []}")
                        .status())
                .isEqualTo(200);
        Answer started =
                client.send("POST", "/external-audience/" + audience + "/runs/", "{\"dataFilterStartTime\": 0}");
        assertThat(started.status()).isEqualTo(200);
        assertThat(client.get("/external-audience/" + audience + "/runs/").status())
                .isEqualTo(200);
        assertThat(client.get("/external-audience/" + audience + "/runs/" + started.at("/runId") + "/")
                        .status())
                .isEqualTo(200);
        assertThat(client.delete("/external-audience/" + audience + "/").status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/external-audiences/",
                "/external-audience/a/b/c",
                "/external-audience//runs",
                "/error"
            })
    void anUnknownPathIsNotFound(String path) {
        assertThat(client.get(path).refusal()).isEqualTo("404 100940-404");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/external-audience/,POST",
        "DELETE,/external-audience/,POST",
        "GET,/external-audience/60ccea95-1435-4180-97a5-58af4aa285ab,'DELETE,PATCH'",
        "PUT,/external-audience/60ccea95-1435-4180-97a5-58af4aa285ab,'DELETE,PATCH'",
        "POST,/external-audience/60ccea95-1435-4180-97a5-58af4aa285ab,'DELETE,PATCH'",
        "DELETE,/external-audience/60ccea95-1435-4180-97a5-58af4aa285ab/runs,'GET,POST'",
        "PATCH,/external-audience/60ccea95-1435-4180-97a5-58af4aa285ab/runs/fb342311-725d-4b48-ab7d-c6105fbc2b8b,GET",
        "DELETE,/external-audience/operations/60ccea95-1435-4180-97a5-58af4aa285ab,GET",
    })
    void anotherMethodOfAKnownPathIsNotAllowed(String method, String path, String allowed) {
        Answer answer = client.send(method, path, (byte[]) null);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.json().has("errorCode")).isFalse();
        assertThat(answer.headers().firstValue("allow").orElseThrow().split(","))
                .contains(allowed.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "60ccea95-1435-4180-97a5-58af4aa285ab",
                "no-uuid",
                "1-1-1-1-1",
                "operations",
                "%20",
                "%F0%9F%98%80"
            })
    void anIdThatNothingHasIsNotFound(String id) {
        assertThat(client.get("/external-audience/operations/" + id).refusal()).isEqualTo("404 100940-404");
        assertThat(client.update(id, "{\"labels\": []}").refusal()).isEqualTo("404 100940-404");
        assertThat(client.delete("/external-audience/" + id).refusal()).isEqualTo("404 100940-404");
        assertThat(client.startRun(id, "{\"dataFilterStartTime\": 0}").refusal())
                .isEqualTo("404 100940-404");
        assertThat(client.get("/external-audience/" + id + "/runs/" + UUID.randomUUID())
                        .refusal())
                .isEqualTo("404 100940-404");
    }

    @Test
    void theRequestIdIsRepeatedOrMade() {
        String path = "/external-audience/operations/" + UUID.randomUUID();

        assertThat(client.with("x-request-id", "nightly load ~ 7")
                        .get(path)
                        .headers()
                        .firstValue("x-request-id"))
                .hasValue("nightly load ~ 7");
        String made = client.get(path).headers().firstValue("x-request-id").orElseThrow();
        assertThat(UUID.fromString(made)).hasToString(made);
        assertThat(client.with("x-request-id", "x".repeat(129))
                        .get(path)
                        .headers()
                        .firstValue("x-request-id")
                        .orElseThrow())
                .hasSize(36);
        assertThat(client.with("x-request-id", "of a stranger")
                        .with("Authorization", null)
                        .get(path)
                        .at("/requestId"))
                .isEqualTo("of a stranger");
    }
}
