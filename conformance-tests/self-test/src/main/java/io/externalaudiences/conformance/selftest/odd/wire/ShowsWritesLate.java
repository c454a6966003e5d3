package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an operation or a run, and lists a run, only when it is asked for the third time. */
public final class ShowsWritesLate implements Behaviour {
    private static final Pattern READ = Pattern.compile(".*/(operations|runs)/(?<id>[^/]+)/?");
    private static final int LATE = 2;

    private final Map<String, Integer> found = new ConcurrentHashMap<>();
    private final Map<String, Integer> listed = new ConcurrentHashMap<>();

    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        Matcher read = READ.matcher(request.path());
        return answer.status() == 200 && read.matches() && isLate(found, read.group("id"))
                ? refused(unknownRun(), requestId(request))
                : answer;
    }

    @Override
    public List<StoredRun> arrange(List<StoredRun> oldestFirst, Request request) {
        List<StoredRun> shown =
                oldestFirst.stream().filter(run -> !isLate(listed, run.runId())).toList();
        return Behaviour.super.arrange(shown, request);
    }

    private static boolean isLate(Map<String, Integer> asked, String id) {
        return asked.merge(id, 1, Integer::sum) <= LATE;
    }
}
