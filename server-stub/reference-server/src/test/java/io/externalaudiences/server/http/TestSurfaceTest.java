package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.RawRequest;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a test may do to the server that runs beside it. */
class TestSurfaceTest {
    private static final String ON = "--external-audiences.test-surface=true";

    @TempDir
    private static Path folder;

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.start(
                folder,
                none -> {},
                ON,
                "--external-audiences.local-hosts[0]=build-agent",
                "--external-audiences.request-timeout=1s");
        client = server.client();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void reset() throws IOException {
        assertThat(send("POST", "reset", "").status()).isEqualTo(204);
    }

    private static Answer send(String method, String what, String body) throws IOException {
        return send(server, method, what, body);
    }

    private static Answer send(TestServer to, String method, String what, String body) throws IOException {
        return send(to, method, what, body, "Host: localhost", "Content-Type: application/json");
    }

    private static Answer send(TestServer to, String method, String what, String body, String... headers)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return RawRequest.of(method + " /test-surface/" + what + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                        + "\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                .add(bytes)
                .send(to.port());
    }

    @Test
    void theNextCallsOfAnOperationGoWrongAsPlanned() throws IOException {
        String path = "/external-audience/operations/" + UUID.randomUUID();
        assertThat(send("POST", "faults", """
                        [{"operation": "getExternalAudienceOperation", "calls": 2, "errorCode": "100970-500"},
                         {"operation": "getExternalAudienceOperation", "errorCode": "100970-502", "latencyMillis": 300}]""").text()).isEqualTo("{\"getExternalAudienceOperation\":3}");

        assertThat(client.get("/external-audience/" + UUID.randomUUID() + "/runs")
                        .status())
                .isEqualTo(404);
        assertThat(client.with("x-api-key", null).get(path).status()).isEqualTo(401);
        assertThat(client.get(path).refusal()).isEqualTo("500 100970-500");
        assertThat(client.get(path).refusal()).isEqualTo("500 100970-500");
        Instant begun = Instant.now();
        assertThat(client.get(path).refusal()).isEqualTo("502 100970-502");
        assertThat(Duration.between(begun, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(client.get(path).status()).isEqualTo(404);
        assertThat(send("GET", "faults", "").text()).isEqualTo("{}");
    }

    @Test
    void aSlowCallIsCarriedOutAndADroppedOneIsNot() throws IOException {
        Payload payload = Payload.good();
        send("POST", "faults", """
                [{"operation": "createExternalAudience", "dropConnection": true},
                 {"operation": "createExternalAudience", "latencyMillis": 1}]""");

        assertThatThrownBy(() -> client.create(payload)).isInstanceOf(UncheckedIOException.class);
        assertThat(client.create(payload).status()).isEqualTo(202);
    }

    @Test
    void aCallThatIsCarriedOutSlowlyIsNoRequestThatComesSlowly() throws IOException {
        send("POST", "faults", "[{\"operation\": \"createExternalAudience\", \"latencyMillis\": 3000}]");

        assertThat(client.create(Payload.good()).status()).isEqualTo(202);
    }

    @Test
    void aPlanCanBeDropped() throws IOException {
        send("POST", "faults", "[{\"operation\": \"createExternalAudience\", \"errorCode\": \"100970-500\"}]");

        assertThat(send("DELETE", "faults", "").status()).isEqualTo(204);

        assertThat(client.create(Payload.good()).status()).isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "faults | [{}] | [0].operation must be one of createExternalAudience, deleteExternalAudience, ",
                "faults | [{\"operation\": \"toString\"}] | [0].operation must be one of",
                "faults | [{\"operation\": 7}] | [0].operation must be a text",
                "faults | [{\"operation\": \"createExternalAudience\", \"calls\": 0}] | [0].calls must be a whole number from 1",
                "faults | [{\"operation\": \"createExternalAudience\", \"calls\": 1001}] | [0].calls must be a whole number",
                "faults | [{\"operation\": \"createExternalAudience\", \"calls\": 1e400}] | [0].calls must be a whole number",
                "faults | [{\"operation\": \"createExternalAudience\", \"calls\": 1e9999999999}] | The body",
                "faults | [{\"operation\": \"createExternalAudience\", \"calls\": true}] | [0].calls must be a whole number",
                "faults | [{\"operation\": \"createExternalAudience\", \"errorCode\": \"1\"}] | [0].errorCode must be a code",
                "faults | [{\"operation\": \"createExternalAudience\", \"latencyMillis\": 60001}] | [0].latencyMillis must be",
                "faults | [{\"operation\": \"createExternalAudience\", \"latencyMillis\": -1e400}] | [0].latencyMillis must be",
                "faults | [{\"operation\": \"createExternalAudience\", \"dropConnection\": 1}] | [0].dropConnection must be",
                "faults | [{\"operation\": \"createExternalAudience\", \"call\": 1}] | [0] has a property beside calls, ",
                "faults | [{\"operation\": \"createExternalAudience\"}, null] | [1] must be an object",
                "faults | [null] | [0] must be an object",
                "faults | {} | The body must be a list of at most 100 faults",
                "faults | `` | The body is missing",
                "faults | [ | The body is not JSON",
                "clock | {} | Either set or advance must be given",
                "clock | [] | The body must be an object",
                "clock | {\"set\": \"2001-01-01T00:00:00Z\"} | The clock goes forward only",
                "clock | {\"advance\": \"PT9223372036854775807S\"} | The clock goes forward only",
                "clock | {\"advance\": \"soon\"} | advance must be a duration such as",
                "clock | {\"set\": 1e400} | set must be a time such as",
            })
    void whatCannotBeMeantIsRefusedWithAReason(String what, String body, String detail) throws IOException {
        Answer answer = send("POST", what, body);

        assertThat(answer.refusal()).isEqualTo("400 100910-400");
        assertThat(answer.at("/detail")).startsWith(detail);
    }

    @Test
    void whatIsNestedTooDeepIsRefusedWithAReason() throws IOException {
        Answer answer = send("POST", "faults", "[".repeat(10_000) + "]".repeat(10_000));

        assertThat(answer.refusal()).isEqualTo("400 100910-400");
        assertThat(answer.at("/detail")).contains("nested too deep");
    }

    @Test
    void aPlanHasABound() throws IOException {
        String fault = "{\"operation\": \"createExternalAudience\", \"calls\": 1000}";
        assertThat(send("POST", "faults", "[" + (fault + ",").repeat(9) + fault + "]")
                        .text())
                .isEqualTo("{\"createExternalAudience\":10000}");

        Answer answer = send("POST", "faults", "[{\"operation\": \"startIngestionRun\"}]");
        assertThat(answer.refusal()).isEqualTo("400 100910-400");
        assertThat(answer.at("/detail")).isEqualTo("The plan would hold more than 10000 calls.");
        assertThat(send("POST", "faults", "[" + "{},".repeat(100) + "{}]").at("/detail"))
                .isEqualTo("The body must be a list of at most 100 faults.");
        assertThat(send("GET", "faults", "").text()).isEqualTo("{\"createExternalAudience\":10000}");
    }

    @Test
    void theClockCannotBeTurnedWithoutEndInManySteps() throws IOException {
        assertThat(send("POST", "clock", "{\"advance\": \"P300000D\"}").status())
                .isEqualTo(200);

        assertThat(send("POST", "clock", "{\"advance\": \"P300000D\"}").at("/detail"))
                .startsWith("The clock goes forward only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"faults", "clock", "reset"})
    void onlyJsonIsTaken(String what) throws IOException {
        for (String type : List.of(
                "x: y",
                "Content-Type: text/plain",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Type: multipart/form-data; boundary=a",
                "Content-Type: application",
                "Content-Type:")) {
            Answer answer = send(server, "POST", what, "", "Host: localhost", type);

            assertThat(answer.status()).as(type).isEqualTo(415);
            assertThat(answer.at("/detail")).contains("application/json");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Host: audiences.example | Host",
                "Host: 192.0.2.1:80 | Host",
                "Host: 127.0.0.1.example | Host",
                "Host: localhost.example:8080 | Host",
                "Origin: https://other.example | Origin",
                "Origin: http://localhost:3000 | Origin",
                "Origin: null | Origin",
                "Sec-Fetch-Site: cross-site | Sec-Fetch-Site",
                "Sec-Fetch-Site: same-site | Sec-Fetch-Site",
                "X-Forwarded-For: 192.0.2.1 | X-Forwarded-For",
                "X-Forwarded-Host: localhost | X-Forwarded-Host",
                "Forwarded: for=192.0.2.1 | Forwarded",
            })
    void aPageOrAProxyIsRefused(String header, String named) throws IOException {
        List<String> headers = new ArrayList<>(List.of("Content-Type: application/json", header));
        if (!named.equals("Host")) {
            headers.add("Host: localhost");
        }
        // A page may well know the demo's token.
        for (List<String> further : List.of(
                List.<String>of(),
                List.of(
                        "Authorization: Bearer demo-token",
                        "x-api-key: demo-client",
                        "x-gw-ims-org-id: " + Client.ORGANISATION,
                        "x-sandbox-name: prod"))) {
            List<String> all = new ArrayList<>(headers);
            all.addAll(further);
            Answer answer = send(server, "POST", "reset", "", all.toArray(String[]::new));

            assertThat(answer.refusal()).isEqualTo("401 100922-401");
            assertThat(answer.at("/detail"))
                    .startsWith("The test surface is for programs on this machine. The header " + named);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost:8080",
                "Host: LOCALHOST",
                "Host: 127.0.0.1",
                "Host: 127.1.2.3:9",
                "Host: [::1]:8080",
                "Host: build-agent:8080",
                "Host: localhost:8080\r\nOrigin: http://localhost:8080\r\nSec-Fetch-Site: same-origin",
                "Host: localhost\r\nSec-Fetch-Site: none",
            })
    void aProgramOnThisMachineIsServed(String headers) throws IOException {
        assertThat(send(server, "POST", "reset", "", headers, "Content-Type: application/json; charset=utf-8")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void theClockIsTurnedAndEverythingFollows() throws IOException {
        String audience = client.audience(Payload.good().with("/ttlInDays", "1"));
        client.endOfRun(audience, client.run(audience));
        // The run has ended a moment before its job has.
        await().until(() -> server.jobs() == 0);

        Instant turned =
                Instant.parse(send("POST", "clock", "{\"advance\": \"P2D\"}").at("/now"));

        assertThat(Duration.between(Instant.now(), turned)).isGreaterThan(Duration.ofHours(47));
        long updated = client.update(audience, "{\"labels\": []}")
                .json()
                .at("/updatedAt")
                .asLong();
        assertThat(Instant.ofEpochSecond(updated)).isAfter(Instant.now().plus(Duration.ofHours(47)));
        Instant set = turned.plus(Duration.ofDays(7));
        assertThat(Instant.parse(
                        send("POST", "clock", "{\"set\": \"" + set + "\"}").at("/now")))
                .isAfterOrEqualTo(set.minusMillis(1));
        await().until(() ->
                server.number("select count(*) from audience where expiry_due is null and id = '" + audience + "'")
                        == 1);
    }

    @Test
    void aResetRemovesEverythingOfEverybody() throws IOException {
        Payload payload = Payload.good();
        String operation = client.create(payload).at("/operationId");
        String audience = client.endOfOperation(operation).at("/audienceId");
        client.run(audience);
        Client stranger = client.ofSecondOrganisation();
        String other = stranger.audience(payload);
        send("POST", "clock", "{\"advance\": \"P2D\"}");

        reset();

        assertThat(client.get("/external-audience/operations/" + operation).status())
                .isEqualTo(404);
        assertThat(client.get("/external-audience/" + audience + "/runs").status())
                .isEqualTo(404);
        assertThat(stranger.get("/external-audience/" + other + "/runs").status())
                .isEqualTo(404);
        assertThat(server.lake(audience)).doesNotExist();
        assertThat(Instant.parse(send("GET", "clock", "").at("/now")))
                .isBefore(Instant.now().plusSeconds(60));
        String again = client.audience(payload);
        assertThat(client.endOfRun(again, client.run(again)).at("/status")).isEqualTo("SUCCESS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"faults", "clock", "reset"})
    void withoutTheSettingThereIsNothing(String what) throws IOException {
        assertThat(send(TestServer.shared(), "POST", what, "{}").refusal()).isEqualTo("401 100920-401");
        assertThat(RawRequest.usual("POST /test-surface/" + what + " HTTP/1.1", "Content-Length: 0")
                        .send(TestServer.shared().port())
                        .refusal())
                .isEqualTo("404 100940-404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void anAddressThatOthersCanReachStopsTheStart(String address, @TempDir Path other) {
        assertThatThrownBy(() -> TestServer.start(other, none -> {}, ON, "--server.address=" + address)
                        .close())
                .rootCause()
                .hasMessage(
                        "external-audiences.test-surface lets anybody remove everything, and needs server.address to"
                                + " be 127.0.0.1 or ::1; it is " + address + ".");
    }
}
