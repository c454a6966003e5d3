package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import java.time.Instant;

/** Does not move the time of the last update. */
public final class FreezesUpdatedAt implements Behaviour {
    @Override
    public StoredAudience update(StoredAudience present, Property body, String userId, Instant now) {
        return Behaviour.super.update(present, body, userId, present.updatedAt());
    }
}
