package io.externalaudiences.conformance.selftest.broken.runlist;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Lists the runs of all audiences. */
public final class ListsRunsOfAll implements Behaviour {
    @Override
    public boolean isListed(StoredRun run, String audienceId) {
        return true;
    }
}
