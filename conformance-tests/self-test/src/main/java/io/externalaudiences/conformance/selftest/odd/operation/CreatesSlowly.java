package io.externalaudiences.conformance.selftest.odd.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Duration;

/** Has every operation in progress for a good while, within any budget. */
public final class CreatesSlowly implements Behaviour {
    private static final Duration LONG = Duration.ofMillis(400);

    @Override
    public Duration operationTime(AudienceDetails details, Timing timing) {
        return LONG;
    }
}
