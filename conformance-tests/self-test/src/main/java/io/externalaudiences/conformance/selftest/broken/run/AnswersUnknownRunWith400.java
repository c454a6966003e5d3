package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;

/** Refuses a run that the audience does not have as a bad request. */
public final class AnswersUnknownRunWith400 implements Behaviour {
    @Override
    public Refusal unknownRun() {
        return Behaviour.super.unknownRun().withCode(PlatformCode.BAD_REQUEST);
    }
}
