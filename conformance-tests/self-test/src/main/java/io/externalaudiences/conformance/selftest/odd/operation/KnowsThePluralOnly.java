package io.externalaudiences.conformance.selftest.odd.operation;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.nio.charset.StandardCharsets;

/** Answers operations under the plural path of the guide only; under the singular one nothing of it is there. */
public final class KnowsThePluralOnly implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        return request.path().contains("/external-audience/operations/")
                ? Answer.of(404)
                        .withBody("<h1>Not Found</h1>".getBytes(StandardCharsets.UTF_8))
                        .withHeader("Content-Type", "text/html")
                : Behaviour.super.respond(request, server);
    }
}
