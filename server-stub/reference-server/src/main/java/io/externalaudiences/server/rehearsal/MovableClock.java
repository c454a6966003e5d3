package io.externalaudiences.server.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on as usual, and can be put forward. */
public final class MovableClock extends Clock {
    private static final Duration FURTHEST = Duration.ofDays(365_000);

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /**
     * Puts it forward.
     *
     * @throws IllegalArgumentException where it would go back, or be more than a thousand years ahead
     */
    public void advance(Duration by) {
        ahead.updateAndGet(before -> {
            if (by.isNegative() || by.compareTo(FURTHEST.minus(before)) > 0) {
                throw new IllegalArgumentException("the clock goes forward only, and not beyond a thousand years");
            }
            return before.plus(by);
        });
    }

    /** Shows the real time again. */
    public void reset() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock is for instants");
    }
}
