package io.externalaudiences.conformance.selftest.odd.update;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Refuses a time to live that an update sends as a string. */
public final class RefusesTtlAsStringInUpdate implements Behaviour {
    @Override
    public Optional<Refusal> refuseUpdatedTtl(Property ttlInDays) {
        return ttlInDays.value().isString()
                ? ttlInDays.malformedIf(true, "must be a number")
                : Behaviour.super.refuseUpdatedTtl(ttlInDays);
    }
}
