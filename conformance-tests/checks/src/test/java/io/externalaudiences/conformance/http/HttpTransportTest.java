package io.externalaudiences.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.Blocked;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A target that asks to come back later is asked again, for as long as the budget lasts. */
class HttpTransportTest {

    private static final Call CALL = new Call("x", "GET", "/x", Map.of(), null);
    private static final Duration BUDGET = Duration.ofSeconds(5);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    /** The first request of a virtual machine loads much, for which a busy machine may need longer than the budget. */
    @BeforeAll
    static void warmUp() throws IOException {
        HttpServer any = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        any.start();
        URI url = URI.create("http://127.0.0.1:" + any.getAddress().getPort());
        try (HttpTransport transport =
                new HttpTransport(url, Duration.ofMinutes(2), ConnectionOptions.DIRECT, Limits.NONE)) {
            transport.send(CALL);
        }
        any.stop(0);
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void itWaitsAndAsksAgain(int status) {
        answers(exchange -> asked.incrementAndGet() < 3 ? busy(exchange, status, "1") : 200);

        Exchange last = send();

        assertThat(last.answer().status()).isEqualTo(200);
        assertThat(asked).hasValue(3);
    }

    @Test
    void itWaitsUntilADate() {
        String soon = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2));
        answers(exchange -> asked.incrementAndGet() < 2 ? busy(exchange, 503, soon) : 200);

        assertThat(send().answer().status()).isEqualTo(200);
    }

    /** What is asked for is longer than the budget, so that waiting would be in vain. */
    @Timeout(60)
    @ParameterizedTest
    @ValueSource(strings = {"6", "3600", "999999999", "Fri, 31 Dec 2100 23:59:59 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void itIsBlockedAtOnceWhereTheBudgetIsTooShort(String retryAfter) {
        answers(exchange -> {
            asked.incrementAndGet();
            return busy(exchange, 429, retryAfter);
        });

        assertThatThrownBy(this::send).isInstanceOf(Blocked.class);

        assertThat(asked).hasValue(1);
    }

    @Test
    void itIsBlockedWhenTheBudgetIsSpent() {
        answers(exchange -> busy(exchange, 429, "0"));

        assertThatThrownBy(this::send).isInstanceOf(Blocked.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "1.5"})
    void whatNamesNoTimeIsAnAnswerAsAnyOther(String retryAfter) {
        answers(exchange -> busy(exchange, 503, retryAfter));

        assertThat(send().answer().status()).isEqualTo(503);
    }

    private Exchange send() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (HttpTransport transport = new HttpTransport(url, BUDGET, ConnectionOptions.DIRECT, Limits.NONE)) {
            return transport.send(CALL);
        }
    }

    private void answers(Status status) {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status.of(exchange), -1);
            exchange.close();
        });
    }

    private static int busy(HttpExchange exchange, int status, String retryAfter) {
        exchange.getResponseHeaders().set("Retry-After", retryAfter);
        return status;
    }

    private interface Status {
        int of(HttpExchange exchange);
    }
}
