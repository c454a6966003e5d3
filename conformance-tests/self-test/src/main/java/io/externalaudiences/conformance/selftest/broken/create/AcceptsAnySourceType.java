package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts any type of source. */
public final class AcceptsAnySourceType implements Behaviour {
    @Override
    public Optional<Refusal> refuseSourceType(Property sourceType) {
        return sourceType.isText() ? Optional.empty() : Behaviour.super.refuseSourceType(sourceType);
    }
}
