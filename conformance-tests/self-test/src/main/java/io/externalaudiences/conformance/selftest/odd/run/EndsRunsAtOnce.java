package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Duration;

/** Has most runs ended before anybody can look. */
public final class EndsRunsAtOnce implements Behaviour {
    @Override
    public Duration runTime(AudienceDetails details, Timing timing) {
        return details.source().path().contains("large") ? timing.largeRun() : Duration.ZERO;
    }
}
