package io.externalaudiences.conformance.selftest.minimal.audience;

/**
 * One stage of a run that has ended.
 *
 * @param name {@code DATASET_INGEST} or {@code PROFILE_STORE_INGEST}
 * @param status how it ended
 * @param flowRunId the id of the flow run behind it
 */
public record Stage(String name, Status status, String flowRunId) {}
