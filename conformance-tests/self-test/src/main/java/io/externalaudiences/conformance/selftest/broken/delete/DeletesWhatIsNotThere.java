package io.externalaudiences.conformance.selftest.broken.delete;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;

/** Answers a delete of nothing as if something had been deleted. */
public final class DeletesWhatIsNotThere implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        return request.method().equals("DELETE") && answer.status() == 404 ? Answer.of(204) : answer;
    }
}
