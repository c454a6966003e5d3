package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Refuses the api key of another client with 403, as most APIs do. */
public final class AnswersForeignClientWith403 implements Behaviour {
    @Override
    public Optional<Refusal> refuseForeignClient(Request request, Credentials credentials) {
        return Behaviour.super.refuseForeignClient(request, credentials).map(refusal -> refusal.withStatus(403));
    }
}
