package io.externalaudiences.server.run;

import java.util.UUID;

/**
 * A stage of a run that has been begun.
 *
 * @param name which of the two
 * @param status how far it is
 * @param flowRunId the id of the flow that carries it out
 */
public record Stage(Name name, RunStatus status, UUID flowRunId) {

    /** The stages, in their order. */
    public enum Name {
        /** Loads the data lake. */
        DATASET_INGEST,
        /** Loads the profile store. */
        PROFILE_STORE_INGEST
    }
}
