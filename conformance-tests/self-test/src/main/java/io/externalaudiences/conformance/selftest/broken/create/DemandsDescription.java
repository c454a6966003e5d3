package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Demands a description, which the guide calls optional. */
public final class DemandsDescription implements Behaviour {
    @Override
    public Optional<Refusal> refuseDescription(Property description) {
        return description.malformedIf(!description.isText(), "must be a string that is not empty");
    }
}
