package io.externalaudiences.conformance.selftest.odd.refusal;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;

/** Answers a method that means nothing as a path that means nothing. */
public final class AnswersUnknownMethodWith404 implements Behaviour {
    @Override
    public Refusal unknownMethod() {
        return unknownPath();
    }
}
