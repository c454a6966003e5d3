package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a namespace that does not exist. */
public final class AcceptsUnknownNamespace implements Behaviour {
    @Override
    public Optional<Refusal> refuseIdentityNamespace(Property identityNs) {
        return identityNs.isText() ? Optional.empty() : Behaviour.super.refuseIdentityNamespace(identityNs);
    }
}
