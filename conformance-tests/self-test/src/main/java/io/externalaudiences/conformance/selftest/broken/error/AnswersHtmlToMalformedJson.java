package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.JsonText;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.nio.charset.StandardCharsets;

/** Answers malformed JSON with the page of its web framework. */
public final class AnswersHtmlToMalformedJson implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        boolean malformed =
                answer.status() == 400 && JsonText.parse(request.body()).isEmpty();
        return malformed && request.body().length > 0
                ? answer.withBody("<h1>Bad Request</h1>".getBytes(StandardCharsets.UTF_8))
                        .withHeader("Content-Type", "text/html")
                : answer;
    }
}
