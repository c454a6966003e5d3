package io.externalaudiences.server.run;

import java.util.UUID;

/** What is done about runs after the answer was given. Accepted within the unit of work, or not at all. */
public interface RunWork {
    /**
     * Has both stages of the run carried out.
     *
     * @param ahead how many runs of the same sandbox have not ended yet; a run with fewer of them is carried out first,
     *     so that one sandbox with many runs does not hold up all others
     */
    void ingest(UUID runId, int ahead);
}
