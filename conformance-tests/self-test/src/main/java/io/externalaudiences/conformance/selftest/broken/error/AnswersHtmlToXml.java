package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.nio.charset.StandardCharsets;

/** Answers XML with the page of its web framework. */
public final class AnswersHtmlToXml implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        return refuseMediaType(request).isPresent() && answer.status() == 400
                ? Answer.of(415)
                        .withBody("<h1>Unsupported Media Type</h1>".getBytes(StandardCharsets.UTF_8))
                        .withHeader("Content-Type", "text/html")
                : answer;
    }
}
