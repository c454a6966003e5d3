package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;

/** Refuses a duplicate as a request that cannot be processed. */
public final class AnswersDuplicateWith422 implements Behaviour {
    @Override
    public Refusal duplicate() {
        return Behaviour.super.duplicate().withCode(PlatformCode.UNPROCESSABLE);
    }
}
