package io.externalaudiences.conformance.selftest.broken.delete;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Takes the name of an audience for used although it was deleted. */
public final class KeepsTheNameOfTheDeleted implements Behaviour {
    @Override
    public boolean keepsItsName(StoredAudience existing, Status operation) {
        return operation != Status.FAILED;
    }
}
