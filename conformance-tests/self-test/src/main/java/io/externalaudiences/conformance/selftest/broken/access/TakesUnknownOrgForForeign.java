package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Answers an organisation that does not exist as one that is not the caller's. */
public final class TakesUnknownOrgForForeign implements Behaviour {
    @Override
    public Optional<Refusal> refuseUnknownOrg(Request request, Credentials credentials) {
        return Optional.empty();
    }
}
