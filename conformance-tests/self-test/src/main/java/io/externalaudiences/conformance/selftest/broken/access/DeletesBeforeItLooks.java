package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;

/** Refuses a delete without an api key after it has deleted the audience. */
public final class DeletesBeforeItLooks implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        if (request.method().equals("DELETE") && request.header("x-api-key").isEmpty()) {
            server.handle(request.withHeader("x-api-key", "demo-client"));
        }
        return server.handle(request);
    }
}
