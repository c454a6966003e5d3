package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Refuses a time to live that is sent as a string, as the sample of the guide does. */
public final class RefusesTtlAsString implements Behaviour {
    @Override
    public Optional<Refusal> refuseTtl(Property ttlInDays) {
        return ttlInDays.value().isString()
                ? ttlInDays.malformedIf(true, "must be a number")
                : Behaviour.super.refuseTtl(ttlInDays);
    }
}
