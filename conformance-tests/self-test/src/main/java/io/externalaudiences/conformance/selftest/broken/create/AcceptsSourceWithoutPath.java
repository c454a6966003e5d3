package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a source that has no path. */
public final class AcceptsSourceWithoutPath implements Behaviour {
    @Override
    public Optional<Refusal> refuseMissingPath(Property path) {
        return path.isAbsent() ? Optional.empty() : Behaviour.super.refuseMissingPath(path);
    }
}
