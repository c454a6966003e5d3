package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;

/** Does not answer a read with a slash at the end of its path. */
public final class KnowsOneSpellingOfTheSlash implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        return request.method().equals("GET") && request.path().endsWith("/")
                ? refused(unknownPath(), requestId(request))
                : Behaviour.super.respond(request, server);
    }
}
