package io.externalaudiences.conformance.selftest.minimal.audience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Everything the target remembers, in memory. Each method is atomic; what is answered never changes afterwards. */
public final class Store {
    private final Map<String, StoredAudience> audiences = new LinkedHashMap<>();
    private final Map<String, StoredRun> runs = new LinkedHashMap<>();

    /** All audiences, deleted and failed ones too, the oldest first. */
    public synchronized List<StoredAudience> audiences() {
        return List.copyOf(audiences.values());
    }

    /** All runs of all audiences, the oldest first. */
    public synchronized List<StoredRun> runs() {
        return List.copyOf(runs.values());
    }

    /**
     * Adds an audience unless another one stands in its way.
     *
     * @return whether it was added
     */
    public synchronized boolean addAudienceUnless(Predicate<StoredAudience> standsInTheWay, StoredAudience audience) {
        boolean free = audiences.values().stream().noneMatch(standsInTheWay);
        if (free) {
            audiences.put(audience.operationId(), audience);
        }
        return free;
    }

    /**
     * Adds a run unless another one stands in its way.
     *
     * @return whether it was added
     */
    public synchronized boolean addRunUnless(Predicate<StoredRun> standsInTheWay, StoredRun run) {
        boolean free = runs.values().stream().noneMatch(standsInTheWay);
        if (free) {
            runs.put(run.runId(), run);
        }
        return free;
    }

    /**
     * Replaces an audience by what a change makes of its present state.
     *
     * @return the new state; empty when there is no such audience
     */
    public synchronized Optional<StoredAudience> changeAudience(
            String operationId, UnaryOperator<StoredAudience> change) {
        return Optional.ofNullable(audiences.computeIfPresent(operationId, (id, present) -> change.apply(present)));
    }

    /**
     * Replaces a run by what a change makes of it.
     *
     * @return the new state; empty when there is no such run
     */
    public synchronized Optional<StoredRun> changeRun(String runId, UnaryOperator<StoredRun> change) {
        return Optional.ofNullable(runs.computeIfPresent(runId, (id, present) -> change.apply(present)));
    }
}
