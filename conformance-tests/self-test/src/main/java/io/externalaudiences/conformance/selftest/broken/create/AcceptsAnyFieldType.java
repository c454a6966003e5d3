package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts any type of a field. */
public final class AcceptsAnyFieldType implements Behaviour {
    @Override
    public Optional<Refusal> refuseFieldType(Property type) {
        return type.isText() ? Optional.empty() : Behaviour.super.refuseFieldType(type);
    }
}
