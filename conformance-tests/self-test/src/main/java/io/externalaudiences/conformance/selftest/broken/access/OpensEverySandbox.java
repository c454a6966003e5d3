package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Never looks whether a sandbox was granted. */
public final class OpensEverySandbox implements Behaviour {
    @Override
    public Optional<Refusal> refuseClosedSandbox(Request request, Credentials credentials) {
        return Optional.empty();
    }
}
