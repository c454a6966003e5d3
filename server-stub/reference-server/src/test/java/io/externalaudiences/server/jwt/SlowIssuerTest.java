package io.externalaudiences.server.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.externalaudiences.server.access.TokensUnavailable;
import io.externalaudiences.server.support.Issuer;
import io.externalaudiences.server.support.TurnedClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An issuer whose keys come slowly, never, or without end: who waits for them, and for how long. */
class SlowIssuerTest {
    private static final JwtRules RULES = new JwtRules(
            Issuer.NAME,
            Issuer.AUDIENCE,
            "sub",
            "client_id",
            "org_id",
            "sandboxes",
            "scope",
            "audiences.read",
            "audiences.write");
    private static final Duration SOON = Duration.ofSeconds(1);
    /** The two seconds that a fetch may take, and what a busy machine adds. */
    private static final Duration DEADLINE = Duration.ofMillis(3500);

    private final Issuer issuer = new Issuer();
    private final TurnedClock clock = new TurnedClock();
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Answer answer = this::keys;
    private HttpServer server;
    private JwtTokens tokens;

    @FunctionalInterface
    private interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(hands);
        server.createContext("/keys", this::answer);
        server.start();
        URI keys = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
        tokens = new JwtTokens(keys, RULES, clock);
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        hands.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (exchange) {
            answer.to(exchange);
        } catch (IOException e) {
            cutOff.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private void keys(HttpExchange exchange) throws IOException {
        byte[] body = body();
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private byte[] body() {
        return issuer.publicKeys().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A byte at a time, and no end, but for that of the test or of ten seconds. */
    private void drip(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        for (int count = 0; count < 100 && !over.await(100, TimeUnit.MILLISECONDS); count++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
        }
    }

    private void hang(HttpExchange exchange) throws InterruptedException {
        over.await(10, TimeUnit.SECONDS);
    }

    private void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] much = " ".repeat(8192).getBytes(StandardCharsets.UTF_8);
        while (sent.addAndGet(much.length) < 200_000_000) {
            exchange.getResponseBody().write(much);
        }
    }

    private String token() {
        return issuer.token(claims ->
                claims.expirationTime(java.util.Date.from(clock.instant().plus(Duration.ofDays(1)))));
    }

    private String unknown() {
        return issuer.sign(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("made-up").build(),
                Issuer.usualClaims(clock.instant()).build());
    }

    private Duration took(Runnable what) {
        Instant begun = Instant.now();
        what.run();
        return Duration.between(begun, Instant.now());
    }

    private void knownKeysServeAtOnceWhile(Answer next) {
        String token = token();
        assertThat(tokens.find(token)).isPresent();
        answer = next;
        clock.forward(Duration.ofMinutes(6));

        for (int call = 0; call < 50; call++) {
            assertThat(took(() -> assertThat(tokens.find(token)).isPresent())).isLessThan(SOON);
        }
    }

    @Test
    void knownKeysServeWhileTheirSuccessorsDrip() {
        knownKeysServeAtOnceWhile(this::drip);

        await().until(() -> asked.get() == 2);
        // The fetch as a whole has a deadline.
        await().until(() -> cutOff.get() == 1);
        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void knownKeysServeWhileTheIssuerHangs() {
        knownKeysServeAtOnceWhile(this::hang);
    }

    @Test
    void knownKeysServeWhileTheIssuerIsGone() {
        String token = token();
        assertThat(tokens.find(token)).isPresent();
        server.stop(0);
        clock.forward(Duration.ofMinutes(6));

        assertThat(took(() -> assertThat(tokens.find(token)).isPresent())).isLessThan(SOON);
    }

    @Test
    void aNewerSetOfKeysIsTakenOver() {
        String token = token();
        assertThat(tokens.find(token)).isPresent();
        Issuer next = new Issuer();
        answer = exchange -> {
            byte[] body = next.publicKeys().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        };
        clock.forward(Duration.ofMinutes(6));

        await().until(() -> tokens.find(token).isEmpty());
    }

    @Test
    void whoeverNamesAnUnknownKeyWaitsForTheDeadlineAndNobodyElseDoes() {
        String known = token();
        assertThat(tokens.find(known)).isPresent();
        answer = this::drip;
        clock.forward(Duration.ofSeconds(6));

        List<CompletableFuture<Duration>> waiting = IntStream.range(0, 5)
                .mapToObj(caller -> CompletableFuture.supplyAsync(
                        () -> took(() -> assertThat(tokens.find(unknown())).isEmpty()), hands))
                .toList();
        await().until(() -> asked.get() == 2);

        assertThat(took(() -> assertThat(tokens.find(known)).isPresent())).isLessThan(SOON);
        waiting.forEach(one -> assertThat(one.join()).isLessThan(DEADLINE));
        assertThat(asked).hasValue(2);
    }

    /** Each of them holds a worker of the server. */
    @Test
    void ofTheManyWhoNameUnknownKeysFewWait() {
        assertThat(tokens.find(token())).isPresent();
        answer = this::hang;
        clock.forward(Duration.ofSeconds(6));

        List<CompletableFuture<Boolean>> callers = IntStream.range(0, 150)
                .mapToObj(caller -> CompletableFuture.supplyAsync(this::isToldToComeBack, hands))
                .toList();

        assertThat(callers.stream().filter(CompletableFuture::join)).hasSizeBetween(50, 149);
    }

    private boolean isToldToComeBack() {
        try {
            tokens.find(unknown());
            return false;
        } catch (TokensUnavailable e) {
            return true;
        }
    }

    @Test
    void withoutAnyKeysACallerIsToldAfterTheDeadline() {
        answer = this::drip;
        String token = token();

        assertThat(took(() -> assertThatThrownBy(() -> tokens.find(token)).isInstanceOf(TokensUnavailable.class)))
                .isLessThan(DEADLINE);
    }

    @Test
    void aSetOfKeysWithoutEndIsNotReadToIt() {
        answer = this::flood;
        String token = token();

        assertThatThrownBy(() -> tokens.find(token)).isInstanceOf(TokensUnavailable.class);
        await().until(() -> cutOff.get() == 1);
    }

    @Test
    void aSlowButHonestIssuerIsWaitedFor() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] body = body();
            for (int place = 0; place < body.length; place += 50) {
                exchange.getResponseBody().write(body, place, Math.min(50, body.length - place));
                exchange.getResponseBody().flush();
                over.await(100, TimeUnit.MILLISECONDS);
            }
        };

        assertThat(tokens.find(token())).isPresent();
    }
}
