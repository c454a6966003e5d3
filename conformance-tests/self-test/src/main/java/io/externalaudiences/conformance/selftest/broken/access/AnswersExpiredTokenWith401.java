package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.time.Instant;
import java.util.Optional;

/** Answers an expired token as a caller who may not do this. */
public final class AnswersExpiredTokenWith401 implements Behaviour {
    @Override
    public Optional<Refusal> refuseExpiredToken(Request request, Credentials credentials, Instant now) {
        return Behaviour.super
                .refuseExpiredToken(request, credentials, now)
                .map(refusal -> refusal.withCode(PlatformCode.NOT_AUTHORIZED));
    }
}
