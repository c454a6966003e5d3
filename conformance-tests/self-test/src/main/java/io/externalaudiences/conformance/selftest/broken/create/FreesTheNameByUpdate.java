package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Forgets that a name is taken as soon as the audience has been updated. */
public final class FreesTheNameByUpdate implements Behaviour {
    @Override
    public boolean keepsItsName(StoredAudience existing, Status operation) {
        boolean isUpdated = !existing.details().equals(existing.submitted());
        return !isUpdated && Behaviour.super.keepsItsName(existing, operation);
    }
}
