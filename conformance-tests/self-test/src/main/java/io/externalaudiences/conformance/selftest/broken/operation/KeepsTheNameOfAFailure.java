package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience.Life;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Takes the name of an audience for used although its operation has failed. */
public final class KeepsTheNameOfAFailure implements Behaviour {
    @Override
    public boolean keepsItsName(StoredAudience existing, Status operation) {
        return existing.life() == Life.ALIVE;
    }
}
