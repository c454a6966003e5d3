package io.externalaudiences.server.ingest;

/**
 * What became of the rows of a run.
 *
 * @param rows how many were loaded
 * @param rejected how many were not
 */
public record DatasetSummary(long rows, long rejected) {}
