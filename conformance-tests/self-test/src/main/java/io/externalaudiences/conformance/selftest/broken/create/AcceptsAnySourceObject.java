package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a source that is neither a file nor a folder. */
public final class AcceptsAnySourceObject implements Behaviour {
    @Override
    public Optional<Refusal> refuseObjectType(Property type) {
        return type.isText() ? Optional.empty() : Behaviour.super.refuseObjectType(type);
    }
}
