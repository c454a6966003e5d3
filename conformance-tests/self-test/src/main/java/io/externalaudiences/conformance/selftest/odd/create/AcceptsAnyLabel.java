package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts labels that do not exist. */
public final class AcceptsAnyLabel implements Behaviour {
    @Override
    public Optional<Refusal> refuseLabels(Property labels) {
        return Optional.empty();
    }
}
