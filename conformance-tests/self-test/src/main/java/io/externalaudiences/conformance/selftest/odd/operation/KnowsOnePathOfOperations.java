package io.externalaudiences.conformance.selftest.odd.operation;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Place;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;

/** Answers operations under the singular path only. */
public final class KnowsOnePathOfOperations implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        return request.path().startsWith(Place.BASE_PATH + "/external-audiences/")
                ? refused(unknownPath(), requestId(request))
                : Behaviour.super.respond(request, server);
    }
}
