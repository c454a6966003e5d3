package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.TooSlow;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.pollinterval.IterativePollInterval;

/**
 * Asks again and again until an answer is as awaited, less and less often, within a budget.
 *
 * @param budgetName the budget's name in the configuration
 * @param budget how long to ask
 */
public record Polling(String budgetName, Duration budget) {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /**
     * The first answer that is as awaited.
     *
     * @param awaited what is waited for, in words
     * @throws TooSlow if there is none within the budget
     */
    public Exchange until(String awaited, Callable<Exchange> ask, Predicate<Exchange> reached) {
        try {
            return await(ask, reached);
        } catch (ConditionTimeoutException e) {
            throw spentOn(awaited);
        }
    }

    /** What is to be thrown once the budget is spent. */
    public TooSlow spentOn(String awaited) {
        return new TooSlow(awaited, budgetName, budget);
    }

    /** The first answer that is as awaited; the last one where none is within the budget. */
    public Exchange untilOrLast(Callable<Exchange> ask, Predicate<Exchange> reached) {
        AtomicReference<Exchange> last = new AtomicReference<>();
        try {
            return await(
                    () -> {
                        last.set(ask.call());
                        return last.get();
                    },
                    reached);
        } catch (ConditionTimeoutException e) {
            return last.get();
        }
    }

    /** Until the answer is no 404: a target may need a while to find what it has just made. */
    public Exchange untilFound(Callable<Exchange> ask) {
        return untilOrLast(ask, exchange -> exchange.answer().status() != 404);
    }

    private Exchange await(Callable<Exchange> ask, Predicate<Exchange> reached) {
        return Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(IterativePollInterval.iterative(Polling::longer, SHORTEST_PAUSE))
                .atMost(budget)
                .until(ask, reached);
    }

    private static Duration longer(Duration pause) {
        Duration next = pause.multipliedBy(3).dividedBy(2);
        return next.compareTo(LONGEST_PAUSE) < 0 ? next : LONGEST_PAUSE;
    }
}
