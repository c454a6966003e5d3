package io.externalaudiences.client;

import java.time.Duration;

/**
 * How long to wait. Who may call it off interrupts the thread that waits; what is waited for goes on.
 *
 * @param deadline for how long at the most, all requests and pauses included
 * @param firstPause the first pause; each is twice as long as the one before
 * @param longestPause the longest pause
 */
public record Waiting(Duration deadline, Duration firstPause, Duration longestPause) {
    /** Ten minutes, with pauses from half a second to ten. */
    public static final Waiting PATIENTLY =
            new Waiting(Duration.ofMinutes(10), Duration.ofMillis(500), Duration.ofSeconds(10));

    /** At most this long, with the usual pauses. */
    public static Waiting atMost(Duration deadline) {
        return new Waiting(deadline, PATIENTLY.firstPause(), PATIENTLY.longestPause());
    }
}
