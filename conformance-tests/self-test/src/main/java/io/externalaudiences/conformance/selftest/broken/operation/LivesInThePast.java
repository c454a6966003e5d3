package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Duration;
import java.time.Instant;

/** Has a clock of its own, which is two days late. */
public final class LivesInThePast implements Behaviour {
    @Override
    public long timestamp(Instant moment) {
        return moment.minus(Duration.ofDays(2)).getEpochSecond();
    }
}
