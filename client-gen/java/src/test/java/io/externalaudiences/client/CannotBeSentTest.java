package io.externalaudiences.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.externalaudiences.client.model.CreateAudienceRequest;
import io.externalaudiences.client.model.StartRunRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no request can carry is refused before anything is sent, and is not told. */
class CannotBeSentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|it is empty",
                "'  '|it is blank",
                "' secret'|it begins with a blank",
                "'secret '|it ends with a blank",
                "'secret\n'|it contains a line break (character 7)",
                "'se\rcret'|it contains a line break (character 3)",
                "'se\tcret'|it contains a control character (character 3)",
                "'se\0cret'|it contains a control character (character 3)",
                "'se\u007fcret'|it contains a control character (character 3)",
                "'secrét'|it contains a character that is not ASCII (character 5)",
                "'😀secret'|it contains a character that is not ASCII (character 1)",
            })
    void aHeaderValue(String value, String reason) {
        refused("the token", reason, () -> settings().token(value));
        refused("the API key", reason, () -> settings().apiKey(value));
        refused("the organisation", reason, () -> settings().organisation(value));
        refused("the sandbox", reason, () -> settings().sandbox(value));
    }

    @Test
    void aTokenThatIsGivenForTheCall() throws IOException {
        try (CannedServer server = new CannedServer(202, "{\"operationId\": \"o\"}")) {
            ExternalAudiencesClient client = server.client(with -> with.token(() -> "secret\n"));

            refused(
                    "the token",
                    "it contains a line break (character 7)",
                    () -> client.createExternalAudience(new CreateAudienceRequest()));
            refused(
                    "the token",
                    "it contains a line break (character 7)",
                    () -> client.waitForOperation("o", Waiting.PATIENTLY));
            assertThat(server.arrived()).isEmpty();
            assertThat(server.clock().slept()).isEmpty();
        }
    }

    @Test
    void aRequestId() throws IOException {
        try (CannedServer server = new CannedServer(204, "")) {
            refused(
                    "the request id",
                    "it contains a line break (character 7)",
                    () -> server.client().deleteExternalAudience("a", CallOptions.NONE.withRequestId("secret\n")));
            assertThat(server.arrived()).isEmpty();
        }
    }

    @Test
    void whatIsOddAndLegalIsSent() throws IOException {
        try (CannedServer server = new CannedServer(204, "")) {
            server.client(with -> with.token("a b").sandbox("!\"#~")).deleteExternalAudience("a");

            assertThat(server.arrived()).singleElement().satisfies(sent -> {
                assertThat(sent.headers().getFirst("Authorization")).isEqualTo("Bearer a b");
                assertThat(sent.headers().getFirst("x-sandbox-name")).isEqualTo("!\"#~");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|it is empty",
                "127.0.0.1:8080/ais|it does not begin with http:// or https://",
                "localhost:8080/ais|it does not begin with http:// or https://",
                "//localhost/ais|it does not begin with http:// or https://",
                "ftp://localhost/ais|it does not begin with http:// or https://",
                "http:localhost|it does not begin with http:// or https://",
                "http:///ais|its host or port cannot be",
                "http://localhost:65536/ais|its host or port cannot be",
                "http://localhost:0/ais|its host or port cannot be",
                "http://localhost:no/ais|its host or port cannot be",
                "http://somebody:secret@localhost/ais|it contains a user name or password",
                "http://somebody:secret@localhost:no/ais|it contains a user name or password",
                "http://secret@localhost/ais|it contains a user name or password",
                "http://somebody:se cret@localhost/ais|it is no URL",
                "http://localhost/ais?secret|it contains a query or fragment",
                "http://localhost/ais?|it contains a query or fragment",
                "http://localhost/ais#secret|it contains a query or fragment",
            })
    void aBaseUrl(String url, String reason) {
        refused("the base URL", reason, () -> settings().baseUrl(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost", "HTTPS://localhost:65535/", "http://[::1]:1/a%20b", "http://localhost:/ais"})
    void aBaseUrlThatIsOddAndLegal(String url) {
        assertThatNoException().isThrownBy(() -> settings().baseUrl(url));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "null|there is none",
                "''|it is empty",
                ".|it is a step in a path, and no id",
                "..|it is a step in a path, and no id",
            })
    void anId(String id, String reason) throws IOException {
        anIdIsRefused(id, reason);
    }

    @Test
    void anIdThatIsNoText() throws IOException {
        anIdIsRefused("a\ud83d", "it contains half a surrogate pair");
    }

    private static void anIdIsRefused(String id, String reason) throws IOException {
        try (CannedServer server = new CannedServer(204, "")) {
            ExternalAudiencesClient client = server.client();

            refused("the audienceId", reason, () -> client.deleteExternalAudience(id));
            refused("the audienceId", reason, () -> client.startIngestionRun(id, new StartRunRequest()));
            refused("the runId", reason, () -> client.getIngestionRun("a", id));
            refused("the operationId", reason, () -> client.waitForOperation(id, Waiting.PATIENTLY));
            refused("the runId", reason, () -> client.waitForRun("a", id, Waiting.PATIENTLY));
            assertThat(server.arrived()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "' '|%20",
                "...|...",
                "a/../b|a%2F..%2Fb",
                "?#%{}|%3F%23%25%7B%7D",
                "%2e%2e|%252e%252e",
                "[\\]\"|%5B%5C%5D%22",
                "{runId}|%7BrunId%7D",
                "$&+|%24%26%2B",
                "ü|%C3%BC",
                "😀|%F0%9F%98%80",
            })
    void everyOtherIdIsOneSegment(String id, String segment) throws IOException {
        try (CannedServer server = new CannedServer(200, "{}")) {
            server.client().getIngestionRun(id, id);

            assertThat(server.arrived())
                    .singleElement()
                    .extracting(CannedServer.Arrived::request)
                    .isEqualTo("GET /data/core/ais/external-audience/" + segment + "/runs/" + segment);
        }
    }

    @Test
    void aRequestThatIsNoJson() throws IOException {
        try (CannedServer server = new CannedServer(202, "{\"operationId\": \"o\"}")) {
            List<Object> endless = new ArrayList<>(List.of("secret"));
            endless.add(endless);
            CreateAudienceRequest odd = new CreateAudienceRequest().putUndeclared("odd", endless);

            refused(
                    "the request",
                    "it cannot be written as JSON",
                    () -> server.client().createExternalAudience(odd));
            assertThat(server.arrived()).isEmpty();
        }
    }

    private static ExternalAudiencesClient.Builder settings() {
        return ExternalAudiencesClient.builder();
    }

    private static void refused(String what, String reason, ThrowingCallable call) {
        CannotBeSentException refused = catchThrowableOfType(CannotBeSentException.class, call);

        assertThat(refused)
                .hasMessageStartingWith(what + " cannot be sent: " + reason)
                .hasNoCause();
        assertThat(refused.toString()).doesNotContain("secr");
    }
}
