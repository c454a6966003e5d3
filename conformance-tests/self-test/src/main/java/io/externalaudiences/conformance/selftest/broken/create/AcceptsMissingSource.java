package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts an audience that has no source. */
public final class AcceptsMissingSource implements Behaviour {
    @Override
    public Optional<Refusal> refuseSource(Property sourceSpec) {
        return sourceSpec.isAbsent() ? Optional.empty() : Behaviour.super.refuseSource(sourceSpec);
    }
}
