package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Refuses a run under another audience than its own as a bad request. */
public final class AnswersRunOfAnotherWith400 implements Behaviour {
    private final Set<String> runIds = ConcurrentHashMap.newKeySet();

    @Override
    public ObjectNode startedRun(StoredRun run) {
        runIds.add(run.runId());
        return Behaviour.super.startedRun(run);
    }

    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        boolean isKnown =
                runIds.contains(request.path().substring(request.path().lastIndexOf('/') + 1));
        return answer.status() == 404 && isKnown
                ? refused(unknownRun().withCode(PlatformCode.BAD_REQUEST), requestId(request))
                : answer;
    }
}
