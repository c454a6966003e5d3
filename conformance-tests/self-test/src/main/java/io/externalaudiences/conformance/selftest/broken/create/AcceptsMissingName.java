package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts an audience that has no name. */
public final class AcceptsMissingName implements Behaviour {
    @Override
    public Optional<Refusal> refuseName(Property name) {
        return name.isAbsent() ? Optional.empty() : Behaviour.super.refuseName(name);
    }
}
