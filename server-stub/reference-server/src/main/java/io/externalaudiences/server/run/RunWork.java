package io.externalaudiences.server.run;

import java.util.UUID;

/** What is done about runs after the answer was given. Accepted within the unit of work, or not at all. */
public interface RunWork {
    /** Has both stages of the run carried out. */
    void ingest(UUID runId);
}
