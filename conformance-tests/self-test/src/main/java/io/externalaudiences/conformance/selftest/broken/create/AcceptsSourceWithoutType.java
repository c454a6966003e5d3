package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Takes a source without a type for a file. */
public final class AcceptsSourceWithoutType implements Behaviour {
    @Override
    public Optional<Refusal> refuseObjectType(Property type) {
        return type.isAbsent() ? Optional.empty() : Behaviour.super.refuseObjectType(type);
    }
}
