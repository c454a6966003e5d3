package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Refuses a time to live out of range as if its meaning were wrong. */
public final class AnswersTtlOutOfRangeWith422 implements Behaviour {
    @Override
    public Optional<Refusal> refuseTtl(Property ttlInDays) {
        return Behaviour.super.refuseTtl(ttlInDays).map(refusal -> refusal.withCode(PlatformCode.UNPROCESSABLE));
    }
}
