package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Starts and lists runs, and finds none of them. */
public final class NeverFindsRuns implements Behaviour {
    @Override
    public boolean isNamed(StoredRun run, String audienceId, String runId) {
        return false;
    }
}
