package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Never looks whether a token belongs to the organisation that is named. */
public final class AcceptsForeignOrg implements Behaviour {
    @Override
    public Optional<Refusal> refuseForeignOrg(Request request, Credentials credentials) {
        return Optional.empty();
    }
}
