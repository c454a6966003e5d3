package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import io.externalaudiences.server.support.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies that come slowly, later, never, or too long: how long they are waited for, and what the caller is told. These
 * tests mostly wait, and so do it side by side.
 */
@Execution(ExecutionMode.CONCURRENT)
class BodiesOnTheirWayTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(4);
    private static final String LINE = "POST /data/core/ais/external-audience/ HTTP/1.1\r\nHost: localhost\r\n";
    private static final String CREDENTIALS = "Authorization: Bearer demo-token\r\nx-api-key: demo-client\r\n"
            + "x-gw-ims-org-id: " + Client.ORGANISATION + "\r\nx-sandbox-name: prod\r\n"
            + "Content-Type: application/json\r\n";

    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(
                folder, none -> {}, "--external-audiences.request-timeout=" + TIMEOUT.toMillis() + "ms");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A body of some 20 KB. */
    private static String body() {
        String body = Payload.good().json();
        return body + " ".repeat(20_000 - body.length());
    }

    @Test
    void aSlowButHonestCallerIsServed() throws IOException {
        String body = body();
        try (Wire wire = new Wire(server.port())) {
            wire.send(LINE + CREDENTIALS + "Content-Length: " + body.length() + "\r\n\r\n");
            wire.drip(body, 20, Duration.ofMillis(100));

            assertThat(wire.answer().status()).isEqualTo(202);
        }
    }

    @Test
    void soIsOneWhoSendsChunks() throws IOException {
        String body = body();
        try (Wire wire = new Wire(server.port())) {
            wire.send(LINE + CREDENTIALS + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length())
                    + "\r\n");
            wire.drip(body + "\r\n0\r\n\r\n", 20, Duration.ofMillis(100));

            assertThat(wire.answer().status()).isEqualTo(202);
        }
    }

    @Test
    void theConnectionServesTheNextRequest() throws IOException {
        String body = Payload.good().json();
        try (Wire wire = new Wire(server.port())) {
            for (int status : new int[] {202, 409}) {
                wire.send(LINE + CREDENTIALS + "Content-Length: " + body.length() + "\r\n\r\n");
                wire.send(body);

                assertThat(wire.answer().status()).isEqualTo(status);
            }
        }
    }

    @Test
    void soItDoesWhereTheyAreSentWithoutWaiting() throws IOException {
        String body = Payload.good().json();
        String chunked = LINE + CREDENTIALS + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length())
                + "\r\n" + body + "\r\n0\r\n\r\n";
        try (Wire wire = new Wire(server.port())) {
            wire.send(chunked + chunked);
            wire.sendNoMore();

            assertThat(wire.answer().status()).isEqualTo(202);
            assertThat(wire.answer().status()).isEqualTo(409);
        }
    }

    @Test
    void aCallerWhoAsksBeforeSendingIsToldToGoOn() throws IOException {
        String body = body();
        try (Wire wire = new Wire(server.port())) {
            wire.send(LINE + CREDENTIALS + "Expect: 100-continue\r\nContent-Length: " + body.length() + "\r\n\r\n");
            assertThat(wire.line()).startsWith("HTTP/1.1 100");
            assertThat(wire.line()).isEmpty();
            wire.send(body);

            assertThat(wire.answer().status()).isEqualTo(202);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 20000\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n4E20\r\n{"})
    void aBodyThatIsNotThereInTimeIsRefusedThoughItKeepsComing(String begun) throws IOException {
        Instant sent = Instant.now();
        try (Wire wire = new Wire(server.port())) {
            wire.send(LINE + CREDENTIALS + begun);
            wire.dripOn(" ", Duration.ofMillis(200));

            assertThat(wire.answer().at("/detail")).isEqualTo("The body did not come within 4000 milliseconds.");
            assertThat(Duration.between(sent, Instant.now())).isLessThan(TIMEOUT.multipliedBy(2));
            await().until(wire::isClosed);
        }
    }

    @Test
    void headersThatKeepComingEndTheConnection() throws IOException {
        try (Wire wire = new Wire(server.port())) {
            wire.send(LINE + "x: ");
            wire.dripOn("y", Duration.ofMillis(200));

            await().atMost(TIMEOUT.multipliedBy(2)).until(wire::isClosed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 20000\r\n\r\n{",
                "Content-Length: 99999999999\r\n\r\n{",
                "Transfer-Encoding: chunked\r\n\r\n",
                "Expect: 100-continue\r\nContent-Length: 20000\r\n\r\n",
            })
    void whoIsNotLetInIsToldAtOnceAndTheConnectionEnds(String begun) throws IOException {
        try (Wire wire = new Wire(server.port())) {
            wire.send(LINE + begun);

            assertThat(wire.finalAnswer().refusal()).isEqualTo("401 100920-401");
            wire.dripOn("0", Duration.ofMillis(200));
            await().atMost(Duration.ofSeconds(20)).until(wire::isClosed);
        }
    }

    /** The rest of it is taken for a while, or the answer would be lost with the connection. */
    @ParameterizedTest
    @ValueSource(strings = {"", CREDENTIALS})
    void whoSendsTooMuchBeforeReadingCanReadTheAnswer(String credentials) throws IOException {
        String body = "x".repeat(StrictJson.LARGEST + 100_000);
        try (Wire wire = new Wire(server.port())) {
            wire.send(LINE + credentials + "Content-Length: " + body.length() + "\r\n\r\n");
            wire.send(body);

            assertThat(wire.answer().status()).isIn(400, 401);
        }
    }
}
