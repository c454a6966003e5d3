package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;

/** Takes the sandbox prod where a delete names none. */
public final class DefaultsToProd implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        boolean nameless = request.method().equals("DELETE")
                && request.header("x-sandbox-name").isEmpty();
        return Behaviour.super.respond(nameless ? request.withHeader("x-sandbox-name", "prod") : request, server);
    }
}
