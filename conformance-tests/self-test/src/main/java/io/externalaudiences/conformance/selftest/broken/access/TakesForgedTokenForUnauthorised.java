package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Answers a token whose form is right and whose signature is not as a caller who may not do this. */
public final class TakesForgedTokenForUnauthorised implements Behaviour {
    @Override
    public Optional<Refusal> refuseUnknownToken(Request request, Credentials credentials) {
        Optional<Refusal> refusal = Behaviour.super.refuseUnknownToken(request, credentials);
        boolean isWellFormed = request.header("Authorization").orElse("").matches("Bearer \\S+");
        return isWellFormed ? refusal.map(any -> any.withCode(PlatformCode.NOT_AUTHORIZED)) : refusal;
    }
}
