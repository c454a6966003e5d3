package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Takes its time for every answer, within any budget. */
public final class AnswersSlowly implements Behaviour {
    private static final Duration THOUGHT = Duration.ofMillis(20);

    @Override
    public Answer respond(Request request, Handler server) {
        LockSupport.parkNanos(THOUGHT.toNanos());
        return Behaviour.super.respond(request, server);
    }
}
