package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;

/** Refuses malformed JSON as something that cannot be processed. */
public final class AnswersMalformedJsonWith422 implements Behaviour {
    @Override
    public Refusal malformedBody() {
        return Behaviour.super.malformedBody().withCode(PlatformCode.UNPROCESSABLE);
    }
}
