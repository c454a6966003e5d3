package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;

/** Takes a new time to live only where no labels come with it. */
public final class TakesTimeToLiveOrLabels implements Behaviour {
    @Override
    public AudienceDetails merge(AudienceDetails present, Property body) {
        AudienceDetails merged = Behaviour.super.merge(present, body);
        return body.member("labels").isAbsent() ? merged : merged.withTtlInDays(present.ttlInDays());
    }
}
