package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Takes a field without a type for a string. */
public final class AcceptsFieldWithoutType implements Behaviour {
    @Override
    public Optional<Refusal> refuseFieldType(Property type) {
        return type.isAbsent() ? Optional.empty() : Behaviour.super.refuseFieldType(type);
    }
}
