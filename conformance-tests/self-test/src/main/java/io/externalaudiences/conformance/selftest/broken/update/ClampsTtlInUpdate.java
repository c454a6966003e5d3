package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Takes the nearest bound for a time to live out of range, but only in an update. */
public final class ClampsTtlInUpdate implements Behaviour {
    @Override
    public Optional<Refusal> refuseUpdatedTtl(Property ttlInDays) {
        return ttlInDays.value().isIntegralNumber() ? Optional.empty() : Behaviour.super.refuseUpdatedTtl(ttlInDays);
    }

    @Override
    public AudienceDetails merge(AudienceDetails present, Property body) {
        AudienceDetails merged = Behaviour.super.merge(present, body);
        return merged.withTtlInDays(Math.max(1, Math.min(90, merged.ttlInDays())));
    }
}
