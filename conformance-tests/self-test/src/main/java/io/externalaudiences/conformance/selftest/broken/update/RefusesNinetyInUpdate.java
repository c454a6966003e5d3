package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Is off by one at the upper bound of the time to live, but only in an update. */
public final class RefusesNinetyInUpdate implements Behaviour {
    @Override
    public Optional<Refusal> refuseUpdatedTtl(Property ttlInDays) {
        return ttlInDays.value().asString("").equals("90")
                ? ttlInDays.malformedIf(true, "must be less than 90")
                : Behaviour.super.refuseUpdatedTtl(ttlInDays);
    }
}
