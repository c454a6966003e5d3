package io.externalaudiences.conformance.http;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.TooSlow;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Whether the target is still there. Where so many requests in a row are left without an answer, all the others would
 * have to wait in vain as well: they are not sent, but for one every now and then to see whether it is back.
 */
final class TargetCircuitBreaker {

    /** More than a target leaves unanswered whose answers to one kind of request are slow, or broken. */
    private static final int MISSED = 24;

    private final FailsafeExecutor<Exchange> target;

    /** @param budget how long one exchange may take, and how long nothing is sent to a target that is not there */
    TargetCircuitBreaker(Duration budget) {
        this.target = Failsafe.with(CircuitBreaker.<Exchange>builder()
                .handle(NoAnswer.class, TooSlow.class)
                .withFailureThreshold(MISSED)
                .withSuccessThreshold(1)
                .withDelay(budget)
                .build());
    }

    /**
     * The exchange, if there is anybody to have it with.
     *
     * @throws Blocked if there is not
     */
    Exchange require(Call call, Supplier<Exchange> exchange) {
        try {
            return target.get(exchange::get);
        } catch (CircuitBreakerOpenException e) {
            throw new Blocked(
                    call.method() + " " + call.path() + " was not sent: the last " + MISSED
                            + " requests were left without an answer",
                    e);
        }
    }
}
