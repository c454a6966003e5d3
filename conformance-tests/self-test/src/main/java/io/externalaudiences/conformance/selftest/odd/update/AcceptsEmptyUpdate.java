package io.externalaudiences.conformance.selftest.odd.update;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts an update that says nothing. */
public final class AcceptsEmptyUpdate implements Behaviour {
    @Override
    public Optional<Refusal> refuseEmptyUpdate(Property body) {
        return Optional.empty();
    }
}
