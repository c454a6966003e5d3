package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Refuses a run while one of any audience is in progress. */
public final class RunsOneAtATime implements Behaviour {
    @Override
    public boolean isInTheWay(StoredRun existing, Status status, StoredRun proposed) {
        return status == Status.PROCESSING;
    }
}
