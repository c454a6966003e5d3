package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Starts a run although another one of the audience is in progress. */
public final class AcceptsSecondRun implements Behaviour {
    @Override
    public boolean isInTheWay(StoredRun existing, Status status, StoredRun proposed) {
        return false;
    }
}
