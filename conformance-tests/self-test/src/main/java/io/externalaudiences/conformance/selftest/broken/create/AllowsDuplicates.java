package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Never looks whether an audience exists already. */
public final class AllowsDuplicates implements Behaviour {
    @Override
    public boolean isDuplicate(StoredAudience existing, StoredAudience proposed) {
        return false;
    }
}
