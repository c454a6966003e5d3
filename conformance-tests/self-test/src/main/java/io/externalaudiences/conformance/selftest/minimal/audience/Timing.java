package io.externalaudiences.conformance.selftest.minimal.audience;

import java.time.Duration;

/**
 * How long things take.
 *
 * @param operation from asking for an audience until it exists
 * @param run from starting a run until it has ended
 * @param largeRun the same for a source whose path says {@code large}, long enough to try a second run meanwhile
 */
public record Timing(Duration operation, Duration run, Duration largeRun) {

    /** Short enough for a quick certification: 30, 30 and 1500 milliseconds. */
    public static Timing quick() {
        return new Timing(Duration.ofMillis(30), Duration.ofMillis(30), Duration.ofMillis(1500));
    }
}
