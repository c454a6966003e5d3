package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Refuses a token that nobody issued with 401, as most APIs do; the table of the guide says 400. */
public final class RefusesUnknownTokenWith401 implements Behaviour {
    @Override
    public Optional<Refusal> refuseUnknownToken(Request request, Credentials credentials) {
        return Behaviour.super.refuseUnknownToken(request, credentials).map(refusal -> refusal.withStatus(401));
    }
}
