package io.externalaudiences.conformance.selftest.minimal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A time that moves only when it is told to. */
public final class TestClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
