package io.externalaudiences.conformance.http;

import java.time.Duration;

/**
 * How long a target may take.
 *
 * @param create from an accepted create until its operation has ended
 * @param run from the start of a run until it has ended
 * @param consistency until something that was done shows when it is asked for
 * @param exchange from sending a request until the last byte of its answer
 */
public record Budgets(Duration create, Duration run, Duration consistency, Duration exchange) {

    /** What holds where the configuration says nothing. */
    public static final Budgets DEFAULT =
            new Budgets(Duration.ofSeconds(60), Duration.ofMinutes(5), Duration.ofSeconds(30), Duration.ofSeconds(30));
}
