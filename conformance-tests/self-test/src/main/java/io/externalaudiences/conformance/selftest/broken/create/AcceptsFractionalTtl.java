package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a fraction of a day, as a JSON library does that coerces numbers. */
public final class AcceptsFractionalTtl implements Behaviour {
    @Override
    public Optional<Refusal> refuseTtl(Property ttlInDays) {
        return ttlInDays.value().isFloatingPointNumber() ? Optional.empty() : Behaviour.super.refuseTtl(ttlInDays);
    }
}
