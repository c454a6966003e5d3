package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers every tenth create that it is too busy, and when to come back. */
public final class AsksForPatience implements Behaviour {
    private final AtomicInteger creates = new AtomicInteger();

    @Override
    public Answer respond(Request request, Handler server) {
        boolean create = request.method().equals("POST") && request.path().endsWith("/external-audience/");
        return create && creates.incrementAndGet() % 10 == 0
                ? Answer.of(429).withHeader("Retry-After", "1")
                : Behaviour.super.respond(request, server);
    }
}
