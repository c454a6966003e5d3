package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Answers a token that nobody issued as a caller who may not do this. */
public final class TakesUnknownTokenForUnauthorised implements Behaviour {
    @Override
    public Optional<Refusal> refuseUnknownToken(Request request, Credentials credentials) {
        return Behaviour.super
                .refuseUnknownToken(request, credentials)
                .map(refusal -> refusal.withCode(PlatformCode.NOT_AUTHORIZED));
    }
}
