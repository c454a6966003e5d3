package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Ending;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.audience.Window;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Answers for a run that never was, as if it went on. */
public final class InventsRuns implements Behaviour {
    private static final Pattern RUN =
            Pattern.compile(".*/external-audience/(?<audience>[^/]+)/runs/(?<run>[0-9a-fA-F-]{36})");

    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        Matcher ids = RUN.matcher(request.path());
        return answer.status() == 404 && ids.matches() ? succeeded(Route.GET_RUN, invented(ids)) : answer;
    }

    private ObjectNode invented(Matcher ids) {
        Ending never = new Ending(Instant.MAX, Status.SUCCESS);
        Window everything = new Window(0, null);
        StoredRun run = new StoredRun(
                ids.group("run"), ids.group("audience"), "unknown", everything, false, never, "nobody", Instant.now());
        return singleRun(run, Status.PROCESSING, List.of());
    }
}
