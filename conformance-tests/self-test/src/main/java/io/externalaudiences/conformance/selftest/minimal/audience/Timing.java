package io.externalaudiences.conformance.selftest.minimal.audience;

import java.time.Duration;

/**
 * How long things take.
 *
 * @param operation from asking for an audience until it exists
 * @param run from starting a run until it has ended
 * @param largeRun the same for a source whose path says {@code large}, long enough to try a second run meanwhile
 * @param looks how often such a run must have been looked at as well before it has ended, so that on a busy machine too
 *     it lasts until somebody has tried
 */
public record Timing(Duration operation, Duration run, Duration largeRun, int looks) {

    /** Short enough for a quick certification: 30, 30 and 300 milliseconds. */
    public static Timing quick() {
        return new Timing(Duration.ofMillis(30), Duration.ofMillis(30), Duration.ofMillis(300), 6);
    }
}
