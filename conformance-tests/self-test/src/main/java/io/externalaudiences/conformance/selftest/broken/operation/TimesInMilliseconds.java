package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Instant;

/** Answers times in milliseconds. */
public final class TimesInMilliseconds implements Behaviour {
    @Override
    public long timestamp(Instant moment) {
        return moment.toEpochMilli();
    }
}
