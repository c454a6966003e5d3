package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Instant;

/** Never ends an operation. */
public final class NeverLeavesProcessing implements Behaviour {
    @Override
    public Status operationStatus(StoredAudience audience, Instant now) {
        return Status.PROCESSING;
    }
}
