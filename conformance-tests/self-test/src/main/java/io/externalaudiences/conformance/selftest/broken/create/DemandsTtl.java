package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Demands a time to live, for which the guide has a default. */
public final class DemandsTtl implements Behaviour {
    @Override
    public Optional<Refusal> refuseTtl(Property ttlInDays) {
        return ttlInDays.isAbsent() ? ttlInDays.malformedIf(true, "is missing") : Behaviour.super.refuseTtl(ttlInDays);
    }
}
