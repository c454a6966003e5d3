package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts any text for the id of a connection. */
public final class AcceptsAnyConnectionId implements Behaviour {
    @Override
    public Optional<Refusal> refuseConnection(Property baseConnectionId) {
        return Optional.empty();
    }
}
