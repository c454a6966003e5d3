package io.externalaudiences.conformance.selftest.odd.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.KnownSources;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Never looks whether a source is there. */
public final class SucceedsWithoutSource implements Behaviour {
    @Override
    public Status operationOutcome(AudienceDetails details, KnownSources sources) {
        return Status.SUCCESS;
    }
}
