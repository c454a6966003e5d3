package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Looks for ".." at the beginning of a path only. */
public final class AcceptsClimbingPath implements Behaviour {
    @Override
    public Optional<Refusal> refuseUnsafePath(Property path) {
        return path.textOr("").contains("/../") ? Optional.empty() : Behaviour.super.refuseUnsafePath(path);
    }
}
