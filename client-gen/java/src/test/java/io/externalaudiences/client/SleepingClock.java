package io.externalaudiences.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that never waits: time passes when somebody sleeps. */
final class SleepingClock implements WaitingClock {
    private final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    /** Every pause that was made. */
    List<Duration> slept() {
        return slept;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void sleep(Duration pause) {
        slept.add(pause);
        now = now.plus(pause);
    }
}
