package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;

/** Answers malformed JSON with the place in its own code where that was found. */
public final class LeaksStackTrace implements Behaviour {
    @Override
    public Refusal malformedBody() {
        return PlatformCode.BAD_REQUEST.because("Unexpected character at example.Parser.parse(Parser.java:42)");
    }
}
