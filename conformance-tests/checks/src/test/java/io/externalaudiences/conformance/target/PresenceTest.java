package io.externalaudiences.conformance.target;

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

class PresenceTest {

    private static final Call CALL = new Call("x", "GET", "/x", Map.of(), null);
    private static final Exchange ANSWERED =
            new Exchange(URI.create("http://127.0.0.1"), CALL, new Answer(500, Map.of(), new byte[0]), Duration.ZERO);
    private static final Duration LONG = Duration.ofHours(1);

    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void nothingMoreIsSentToWhoeverNeverAnswers() {
        Presence presence = new Presence(LONG);
        miss(presence, 24);

        assertThatThrownBy(() -> presence.require(CALL, this::answer))
                .isInstanceOf(Blocked.class)
                .hasMessage("GET /x was not sent: the last 24 requests were left without an answer");
        assertThat(sent).hasValue(24);
    }

    @Test
    void anyAnswerAmongThemIsASignOfLife() {
        Presence presence = new Presence(LONG);
        miss(presence, 23);
        presence.require(CALL, this::answer);
        miss(presence, 23);

        assertThat(presence.require(CALL, this::answer)).isSameAs(ANSWERED);
    }

    @Test
    void whoeverIsBackIsAskedAgain() {
        Presence presence = new Presence(Duration.ofMillis(10));
        miss(presence, 24);

        Awaitility.await()
                .ignoreExceptionsInstanceOf(Blocked.class)
                .untilAsserted(
                        () -> assertThat(presence.require(CALL, this::answer)).isSameAs(ANSWERED));
        assertThat(presence.require(CALL, this::answer)).isSameAs(ANSWERED);
    }

    private void miss(Presence presence, int times) {
        for (int time = 0; time < times; time++) {
            RuntimeException missed =
                    time % 2 == 0 ? new NoAnswer(CALL, new IOException()) : new TooSlow("it", "exchange", LONG);
            assertThatThrownBy(() -> presence.require(CALL, () -> {
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
