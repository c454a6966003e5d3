package io.externalaudiences.conformance.selftest.minimal;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The time as the runs see it: it can be made to stand still, and no run ends meanwhile. */
final class RunClock implements InstantSource {
    private final InstantSource clock;
    private volatile @Nullable Instant heldAt;

    RunClock(InstantSource clock) {
        this.clock = clock;
    }

    void hold() {
        heldAt = clock.instant();
    }

    /** Lets the time jump to the present; what should have ended meanwhile ends now. */
    void release() {
        heldAt = null;
    }

    @Override
    public Instant instant() {
        Instant held = heldAt;
        return held == null ? clock.instant() : held;
    }
}
