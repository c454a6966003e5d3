package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Ignores what cannot be updated instead of refusing it. */
public final class IgnoresOtherProperties implements Behaviour {
    @Override
    public Optional<Refusal> refuseOtherProperty(Property body) {
        return body.value().isObject() ? Optional.empty() : Behaviour.super.refuseOtherProperty(body);
    }
}
