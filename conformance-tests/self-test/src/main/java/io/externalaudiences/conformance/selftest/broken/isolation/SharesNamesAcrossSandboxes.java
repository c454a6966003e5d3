package io.externalaudiences.conformance.selftest.broken.isolation;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Takes a name for used that an audience of another sandbox has. */
public final class SharesNamesAcrossSandboxes implements Behaviour {
    @Override
    public boolean isDuplicate(StoredAudience existing, StoredAudience proposed) {
        return existing.details().name().equals(proposed.details().name());
    }
}
