package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Fails where the body is XML. */
public final class FailsOnXml implements Behaviour {
    @Override
    public Optional<Refusal> refuseMediaType(Request request) {
        return Behaviour.super.refuseMediaType(request).map(refusal -> refusal.withCode(PlatformCode.INTERNAL));
    }
}
