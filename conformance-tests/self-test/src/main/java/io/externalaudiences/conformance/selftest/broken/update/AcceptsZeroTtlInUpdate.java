package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Is off by one at the lower bound of the time to live, but only in an update. */
public final class AcceptsZeroTtlInUpdate implements Behaviour {
    @Override
    public Optional<Refusal> refuseUpdatedTtl(Property ttlInDays) {
        return ttlInDays.value().asString("").equals("0")
                ? Optional.empty()
                : Behaviour.super.refuseUpdatedTtl(ttlInDays);
    }
}
