package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Lets a backslash through, which is a separator on some servers. */
public final class AcceptsBackslashInPath implements Behaviour {
    @Override
    public Optional<Refusal> refuseUnsafePath(Property path) {
        return path.textOr("").contains("\\") ? Optional.empty() : Behaviour.super.refuseUnsafePath(path);
    }
}
