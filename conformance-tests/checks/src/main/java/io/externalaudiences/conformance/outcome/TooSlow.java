package io.externalaudiences.conformance.outcome;

import java.time.Duration;

/** Something did not happen within its budget. Slow is not wrong. */
public final class TooSlow extends RuntimeException {

    /**
     * @param awaited what was waited for, in words
     * @param budgetName the budget's name in the configuration
     * @param budget how long it was waited for
     */
    public TooSlow(String awaited, String budgetName, Duration budget) {
        super("waited " + budget.toMillis() / 1000.0 + " s (budget " + budgetName + ") for " + awaited);
    }
}
