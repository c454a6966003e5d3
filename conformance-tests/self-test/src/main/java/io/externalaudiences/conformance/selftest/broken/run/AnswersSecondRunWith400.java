package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;

/** Refuses a second run as a bad request. */
public final class AnswersSecondRunWith400 implements Behaviour {
    @Override
    public Refusal runInProgress() {
        return Behaviour.super.runInProgress().withCode(PlatformCode.BAD_REQUEST);
    }
}
