package io.externalaudiences.conformance.selftest.minimal;

import io.externalaudiences.conformance.selftest.minimal.access.Caller;
import io.externalaudiences.conformance.selftest.minimal.audience.Ending;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Call;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Starts, finds and lists runs. Decides nothing itself: the behaviour does. */
final class Runs {
    private final Behaviour behaviour;
    private final Setting setting;
    private final Store store;
    private final Audiences audiences;
    private final RunClock clock;
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();

    Runs(Behaviour behaviour, Setting setting, Store store, Audiences audiences, RunClock clock) {
        this.behaviour = behaviour;
        this.setting = setting;
        this.store = store;
        this.audiences = audiences;
        this.clock = clock;
    }

    ObjectNode start(Property body, Call call, Caller caller) {
        RefusedException.throwIfPresent(behaviour.refuseStart(body));
        StoredAudience audience = audiences.find(call, caller);
        RefusedException.throwIfPresent(behaviour.refuseBackwardWindow(body));
        StoredRun proposed = proposed(body, audience, caller);
        boolean kept = behaviour.keepRun(
                proposed, existing -> behaviour.isInTheWay(existing, status(existing), proposed), store);
        if (!kept) {
            throw new RefusedException(behaviour.runInProgress());
        }
        return behaviour.startedRun(proposed);
    }

    ObjectNode get(Call call, Caller caller) {
        StoredAudience audience = audiences.find(call, caller);
        StoredRun run = behaviour
                .findRun(audience, call.runId(), store)
                .orElseThrow(() -> new RefusedException(behaviour.unknownRun()));
        look(run);
        Status status = status(run);
        return behaviour.singleRun(run, status, behaviour.stages(run, status));
    }

    ObjectNode list(Request request, Call call, Caller caller) {
        RefusedException.throwIfPresent(behaviour.refuseListQuery(request));
        StoredAudience audience = audiences.find(call, caller);
        List<ObjectNode> shown = behaviour.arrange(runsOf(audience), request).stream()
                .map(this::listed)
                .toList();
        return behaviour.runs(shown);
    }

    private StoredRun proposed(Property body, StoredAudience audience, Caller caller) {
        Instant now = setting.clock().instant();
        List<Status> earlier = runsOf(audience).stream().map(this::status).toList();
        Ending ending = new Ending(
                now.plus(behaviour.runTime(audience.details(), setting.timing())),
                behaviour.runOutcome(audience.details(), setting.sources()));
        return new StoredRun(
                behaviour.newId(),
                audience.audienceId(),
                audience.details().name(),
                behaviour.window(body),
                behaviour.isDifferential(earlier),
                ending,
                caller.userId(),
                now);
    }

    private List<StoredRun> runsOf(StoredAudience audience) {
        return store.runs().stream()
                .filter(run -> behaviour.isListed(run, audience.audienceId()))
                .toList();
    }

    private ObjectNode listed(StoredRun run) {
        look(run);
        return behaviour.listedRun(run, status(run));
    }

    private void look(StoredRun run) {
        looks.merge(run.runId(), 1, Integer::sum);
    }

    private Status status(StoredRun run) {
        return behaviour.runStatus(run, isHeld(run) ? run.createdAt() : clock.instant());
    }

    private boolean isHeld(StoredRun run) {
        Timing timing = setting.timing();
        Duration lasts = Duration.between(run.createdAt(), run.ending().at());
        return lasts.compareTo(timing.largeRun()) >= 0 && looks.getOrDefault(run.runId(), 0) < timing.looks();
    }
}
