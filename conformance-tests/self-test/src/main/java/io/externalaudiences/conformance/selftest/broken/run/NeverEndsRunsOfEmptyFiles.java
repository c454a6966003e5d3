package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Duration;

/** Waits for the first row of a file that has none. */
public final class NeverEndsRunsOfEmptyFiles implements Behaviour {
    @Override
    public Duration runTime(AudienceDetails details, Timing timing) {
        return details.source().path().contains("empty")
                ? Duration.ofDays(1)
                : Behaviour.super.runTime(details, timing);
    }
}
