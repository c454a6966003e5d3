package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a path with a space in it. */
public final class AcceptsSpaceInPath implements Behaviour {
    @Override
    public Optional<Refusal> refuseUnsafePath(Property path) {
        return path.textOr("").contains(" ") ? Optional.empty() : Behaviour.super.refuseUnsafePath(path);
    }
}
