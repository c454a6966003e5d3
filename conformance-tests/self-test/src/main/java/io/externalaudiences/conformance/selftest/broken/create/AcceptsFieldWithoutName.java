package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a field that has no name. */
public final class AcceptsFieldWithoutName implements Behaviour {
    @Override
    public Optional<Refusal> refuseFieldName(Property name) {
        return name.isAbsent() ? Optional.empty() : Behaviour.super.refuseFieldName(name);
    }
}
