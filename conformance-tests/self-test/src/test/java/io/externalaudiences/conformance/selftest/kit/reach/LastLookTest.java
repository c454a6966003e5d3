package io.externalaudiences.conformance.selftest.kit.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.externalaudiences.conformance.http.ConnectionOptions;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** After the checks the kit looks whether its target is still there, and does not take one slip for a loss. */
class LastLookTest {

    @Test
    void oneBrokenAnswerThrowsNoRunAway() {
        BreaksTheLastLook behaviour = new BreaksTheLastLook();
        try (MinimalTarget target = MinimalTarget.start(behaviour)) {
            assertThat(Reached.by(target.url(), ConnectionOptions.DIRECT)).isEqualTo("passed");
        }
        assertThat(behaviour.hasBroken).isTrue();
    }

    /** Leaves one read without an answer, the first one after all that was made is deleted again. */
    private static final class BreaksTheLastLook implements Behaviour {

        /** Two of the preflight, and one of the check. */
        private static final int MADE = 3;

        private final AtomicInteger deleted = new AtomicInteger();
        private final AtomicBoolean hasBroken = new AtomicBoolean();

        @Override
        public void send(HttpExchange exchange, Answer answer) throws IOException {
            boolean isOver = deleted.get() >= MADE;
            if (exchange.getRequestMethod().equals("DELETE")) {
                deleted.incrementAndGet();
            }
            if (isOver && exchange.getRequestMethod().equals("GET") && hasBroken.compareAndSet(false, true)) {
                exchange.close();
                return;
            }
            Behaviour.super.send(exchange, answer);
        }
    }
}
