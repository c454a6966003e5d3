package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.AnswerRules;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.RawRequest;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent is refused in the platform's words, and the server goes on. */
class MalformedRequestsTest {
    private static final Set<String> DOCUMENTED = Set.of(
            "400 100910-400",
            "400 100911-400",
            "401 100920-401",
            "401 100921-401",
            "401 100922-401",
            "404 100940-404",
            "405 ",
            "422 100960-422");

    private static final AnswerRules RULES = new AnswerRules();

    private static Map<String, RawRequest> requests() {
        Map<String, RawRequest> requests = new LinkedHashMap<>(MalformedBodies.all());
        requests.putAll(MalformedFrames.all());
        return requests;
    }

    static Stream<Named<RawRequest>> malformed() {
        return requests().entrySet().stream().map(request -> Named.of(request.getKey(), request.getValue()));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void itIsRefusedInThePlatformsWords(RawRequest request) throws IOException {
        int port = TestServer.shared().port();
        Instant sent = Instant.now();

        Answer answer = request.send(port);

        RULES.check("any method", "any path", answer);
        assertThat(answer.refusal()).isIn(DOCUMENTED);
        assertThat(Duration.between(sent, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization,Bearer demo-token",
        "x-api-key,demo-client",
        "x-gw-ims-org-id," + Client.ORGANISATION,
        "x-sandbox-name,prod"
    })
    void aHeaderThatSaysWhoIsCallingIsTakenOnce(String header, String value) throws IOException {
        String line = "GET /data/core/ais/external-audience/operations/7 HTTP/1.1";

        Answer answer = RawRequest.usual(line, header + ": " + value)
                .send(TestServer.shared().port());

        assertThat(answer.refusal()).isEqualTo("400 100910-400");
        assertThat(answer.at("/detail")).isEqualTo("The header " + header + " is there more than once.");
    }

    @Test
    void thereAreMoreThanTwoHundred() {
        assertThat(requests()).hasSizeGreaterThan(200);
    }

    @AfterAll
    static void theServerGoesOn() {
        Client client = TestServer.shared().client();
        String audience = client.audience(Payload.good());

        assertThat(client.endOfRun(audience, client.run(audience)).at("/status"))
                .isEqualTo("SUCCESS");
        assertThat(client.get("/external-audience/" + UUID.randomUUID() + "/runs")
                        .refusal())
                .isEqualTo("404 100940-404");
    }
}
