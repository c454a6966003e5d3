package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.RawRequest;
import io.externalaudiences.server.support.SlowCallers;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Callers who are slow on purpose cost a connection each, and nobody else's time. */
class SlowCallersTest {
    private static final int SLOW = 500;
    private static final Duration WATCHED = Duration.ofMillis(1500);
    private static final Duration SOON = Duration.ofSeconds(1);
    /** A machine that does other things may pause for a moment; who waits for a slow caller waits for 20 seconds. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private static final String CREATE = "POST /data/core/ais/external-audience/ HTTP/1.1\r\nHost: localhost\r\n";
    private static final String CREDENTIALS = "Authorization: Bearer demo-token\r\nx-api-key: demo-client\r\n"
            + "x-gw-ims-org-id: " + Client.ORGANISATION + "\r\nx-sandbox-name: prod\r\n"
            + "Content-Type: application/json\r\n";
    private static final String LENGTH = "Content-Length: 20000\r\n\r\n{";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";

    static Stream<Arguments> slow() {
        return Stream.of(
                of("a body of known length without credentials", CREATE + LENGTH, " "),
                of("a chunked body without credentials", CREATE + CHUNKED, "1\r\n \r\n"),
                of("a chunk's length without credentials", CREATE + CHUNKED, "0"),
                of("a body of known length", CREATE + CREDENTIALS + LENGTH, " "),
                of("a chunked body", CREATE + CREDENTIALS + CHUNKED, "1\r\n \r\n"),
                of("a chunk's length", CREATE + CREDENTIALS + CHUNKED, "0"),
                of(
                        "a body that nobody asked for",
                        "GET /actuator/health/liveness HTTP/1.1\r\nHost: localhost\r\n" + CHUNKED,
                        "0"),
                of("a body of a method that is not served", "TRACE / HTTP/1.1\r\nHost: localhost\r\n" + CHUNKED, "0"),
                of("a body of a path that is none", "POST /%zz HTTP/1.1\r\nHost: localhost\r\n" + CHUNKED, "0"),
                of("headers", CREATE + "x: ", "y"),
                of("a request line", "GET /", "y"));
    }

    private static Arguments of(String name, String begun, String drip) {
        return Arguments.of(Named.of(name, begun), drip);
    }

    @ParameterizedTest
    @MethodSource("slow")
    void othersAreAnsweredAsSoonAsEver(String begun, String drip) throws IOException {
        TestServer server = TestServer.shared();
        Client client = server.client();
        String path = "/external-audience/operations/" + UUID.randomUUID();
        assertThat(client.get(path).status()).isEqualTo(404);

        try (SlowCallers slow = new SlowCallers(server.port(), SLOW)) {
            slow.begin(begun, drip);
            List<Duration> alive = new ArrayList<>();
            List<Duration> answered = new ArrayList<>();
            Instant end = Instant.now().plus(WATCHED);
            for (Instant sent = Instant.now(); sent.isBefore(end); sent = Instant.now()) {
                assertThat(RawRequest.of("GET /actuator/health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .send(server.port())
                                .status())
                        .isEqualTo(200);
                Instant lives = Instant.now();
                assertThat(client.get(path).status()).isEqualTo(404);
                alive.add(Duration.between(sent, lives));
                answered.add(Duration.between(lives, Instant.now()));
            }

            assertThat(List.of(median(alive), median(answered))).allMatch(time -> time.compareTo(SOON) < 0);
            assertThat(alive).allMatch(time -> time.compareTo(LONGEST_PAUSE) < 0);
            assertThat(answered).allMatch(time -> time.compareTo(LONGEST_PAUSE) < 0);
        }
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
