package io.externalaudiences.conformance.selftest.odd.refusal;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Place;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;

/** Says that there is nothing at a path before it asks who wants to know. */
public final class LooksAtThePathFirst implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        return Place.at(request.path()).isPresent()
                ? Behaviour.super.respond(request, server)
                : refused(unknownPath(), requestId(request));
    }
}
