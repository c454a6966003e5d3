package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Finds a run by its own id alone. */
public final class ShowsRunsUnderAnyAudience implements Behaviour {
    @Override
    public boolean isNamed(StoredRun run, String audienceId, String runId) {
        return run.runId().equalsIgnoreCase(runId);
    }
}
