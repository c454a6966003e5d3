package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.KnownSources;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Lets a run over a well-formed file fail. */
public final class FailsOnGoodFiles implements Behaviour {
    @Override
    public Status runOutcome(AudienceDetails details, KnownSources sources) {
        return Status.FAILED;
    }
}
