package io.externalaudiences.conformance.selftest.minimal.audience;

import java.time.Instant;

/**
 * One ingestion run. Immutable; how far it is follows from its ending and the time.
 *
 * @param runId the id of the run
 * @param audienceId the id of its audience
 * @param audienceName the name of its audience
 * @param window which files it takes
 * @param differentialIngestion whether it loads only what changed since an earlier run
 * @param ending when and how it ends
 * @param createdBy the id of the user who started it
 * @param createdAt when it was started
 */
public record StoredRun(
        String runId,
        String audienceId,
        String audienceName,
        Window window,
        boolean differentialIngestion,
        Ending ending,
        String createdBy,
        Instant createdAt) {

    /** The same run with another ending. */
    public StoredRun withEnding(Ending newEnding) {
        return new StoredRun(
                runId, audienceId, audienceName, window, differentialIngestion, newEnding, createdBy, createdAt);
    }
}
