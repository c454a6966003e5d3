package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Instant;

/** Answers the time at which a run was started in milliseconds. */
public final class StartsInMilliseconds implements Behaviour {
    @Override
    public long runTimestamp(Instant moment) {
        return moment.toEpochMilli();
    }
}
