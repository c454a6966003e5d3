package io.externalaudiences.server.run;

import io.externalaudiences.server.audience.Sandbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs that are kept. */
public interface Runs {
    /**
     * Keeps a new run, in progress.
     *
     * @throws io.externalaudiences.server.audience.Refusal where another run of the audience has not ended
     */
    void add(Run run);

    /** The run of this id, if it is of this audience. */
    Optional<Run> find(UUID audienceId, UUID id);

    /** The run of this id, of whatever audience. */
    Optional<Run> find(UUID id);

    /**
     * Runs of the audience, without their stages.
     *
     * @param after the run that the first of them follows in this order; null for the first of all
     * @param limit how many at the most
     */
    List<Run> list(UUID audienceId, RunOrder order, @Nullable Run after, int limit);

    /** The ids of all runs of the audience that were started at this time or before it, in any order. */
    List<UUID> startedUntil(UUID audienceId, Instant time);

    /** Whether a run of the audience has not ended. */
    boolean anyInProgress(UUID audienceId);

    /** How many runs in this sandbox have not ended. */
    int inProgress(Sandbox sandbox);

    /** Whether a run of the audience has succeeded. */
    boolean anySucceeded(UUID audienceId);

    /** Keeps a stage as it is now, begun or ended. */
    void put(UUID runId, Stage stage);

    /** Ends the run, and lets the next one of the audience be started. Nothing is changed where it had ended before. */
    void end(UUID runId, RunStatus status);
}
