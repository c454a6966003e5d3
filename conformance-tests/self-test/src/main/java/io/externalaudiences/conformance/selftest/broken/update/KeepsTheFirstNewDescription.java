package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import java.time.Instant;
import java.util.Objects;

/** Takes one new description of an audience; every later one is answered with 200 and left aside. */
public final class KeepsTheFirstNewDescription implements Behaviour {
    @Override
    public StoredAudience update(StoredAudience present, Property body, String userId, Instant now) {
        StoredAudience updated = Behaviour.super.update(present, body, userId, now);
        String before = present.details().description();
        boolean isErring = !Objects.equals(before, present.submitted().description());
        return isErring ? updated.updated(updated.details().withDescription(before), userId, now) : updated;
    }
}
