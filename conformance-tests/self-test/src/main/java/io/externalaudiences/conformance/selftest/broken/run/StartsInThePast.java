package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Duration;
import java.time.Instant;

/** Has a clock of its own for runs, which is two days late. */
public final class StartsInThePast implements Behaviour {
    @Override
    public long runTimestamp(Instant moment) {
        return moment.minus(Duration.ofDays(2)).getEpochSecond();
    }
}
