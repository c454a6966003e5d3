package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Never looks whether a description is a text. */
public final class AcceptsAnyDescription implements Behaviour {
    @Override
    public Optional<Refusal> refuseDescription(Property description) {
        return Optional.empty();
    }
}
