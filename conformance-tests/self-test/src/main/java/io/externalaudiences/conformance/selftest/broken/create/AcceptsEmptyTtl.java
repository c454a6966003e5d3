package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Takes an empty string for no time to live. */
public final class AcceptsEmptyTtl implements Behaviour {
    @Override
    public Optional<Refusal> refuseTtl(Property ttlInDays) {
        return "".equals(ttlInDays.text()) ? Optional.empty() : Behaviour.super.refuseTtl(ttlInDays);
    }
}
