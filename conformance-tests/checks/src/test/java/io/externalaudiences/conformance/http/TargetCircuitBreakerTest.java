package io.externalaudiences.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.conformance.exchange.Answer;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.TooSlow;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TargetCircuitBreakerTest {

    private static final Call CALL = new Call("x", "GET", "/x", Map.of(), null);
    private static final Exchange ANSWERED =
            new Exchange(URI.create("http://127.0.0.1"), CALL, new Answer(500, Map.of(), new byte[0]), Duration.ZERO);
    private static final Duration LONG = Duration.ofHours(1);

    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void nothingMoreIsSentToWhoeverNeverAnswers() {
        TargetCircuitBreaker breaker = new TargetCircuitBreaker(LONG);
        miss(breaker, 24);

        assertThatThrownBy(() -> breaker.require(CALL, this::answer))
                .isInstanceOf(Blocked.class)
                .hasMessage("GET /x was not sent: the last 24 requests were left without an answer");
        assertThat(sent).hasValue(24);
    }

    @Test
    void anyAnswerAmongThemIsASignOfLife() {
        TargetCircuitBreaker breaker = new TargetCircuitBreaker(LONG);
        miss(breaker, 23);
        breaker.require(CALL, this::answer);
        miss(breaker, 23);

        assertThat(breaker.require(CALL, this::answer)).isSameAs(ANSWERED);
    }

    @Test
    void whoeverIsBackIsAskedAgain() {
        TargetCircuitBreaker breaker = new TargetCircuitBreaker(Duration.ofMillis(10));
        miss(breaker, 24);

        Awaitility.await()
                .ignoreExceptionsInstanceOf(Blocked.class)
                .untilAsserted(
                        () -> assertThat(breaker.require(CALL, this::answer)).isSameAs(ANSWERED));
        assertThat(breaker.require(CALL, this::answer)).isSameAs(ANSWERED);
    }

    private void miss(TargetCircuitBreaker breaker, int times) {
        for (int time = 0; time < times; time++) {
            RuntimeException missed =
                    time % 2 == 0 ? new NoAnswer(CALL, new IOException()) : new TooSlow("it", "exchange", LONG);
            assertThatThrownBy(() -> breaker.require(CALL, () -> {
                        sent.incrementAndGet();
                        throw missed;
                    }))
                    .isSameAs(missed);
        }
    }

    private Exchange answer() {
        sent.incrementAndGet();
        return ANSWERED;
    }
}
