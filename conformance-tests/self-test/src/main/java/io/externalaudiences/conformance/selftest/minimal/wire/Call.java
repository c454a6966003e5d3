package io.externalaudiences.conformance.selftest.minimal.wire;

/**
 * What a request asks for: the operation of the API and the ids of its path.
 *
 * @param route the operation
 * @param operationId the id of an operation; empty where the path has none
 * @param audienceId the id of an audience; empty where the path has none
 * @param runId the id of a run; empty where the path has none
 */
public record Call(Route route, String operationId, String audienceId, String runId) {}
