package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Answers the api key of another client as an invalid token. */
public final class TakesForeignClientForInvalidToken implements Behaviour {
    @Override
    public Optional<Refusal> refuseForeignClient(Request request, Credentials credentials) {
        return Behaviour.super
                .refuseForeignClient(request, credentials)
                .map(refusal -> refusal.withCode(PlatformCode.INVALID_TOKEN));
    }
}
