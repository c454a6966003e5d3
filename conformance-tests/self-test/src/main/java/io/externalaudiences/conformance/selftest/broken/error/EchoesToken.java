package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Repeats the token that it refuses an organisation for. */
public final class EchoesToken implements Behaviour {
    @Override
    public Optional<Refusal> refuseUnknownOrg(Request request, Credentials credentials) {
        String token = request.header("Authorization").orElse("");
        return Behaviour.super
                .refuseUnknownOrg(request, credentials)
                .map(refusal -> PlatformCode.INVALID_ORG.because("Not known to " + token));
    }
}
