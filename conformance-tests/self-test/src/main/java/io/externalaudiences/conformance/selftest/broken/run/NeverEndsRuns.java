package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Instant;

/** Never ends a run. */
public final class NeverEndsRuns implements Behaviour {
    @Override
    public Status runStatus(StoredRun run, Instant now) {
        return Status.PROCESSING;
    }
}
