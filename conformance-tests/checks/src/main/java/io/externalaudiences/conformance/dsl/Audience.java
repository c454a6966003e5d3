package io.externalaudiences.conformance.dsl;

/**
 * An audience that the kit has made.
 *
 * @param audienceId as the operation named it
 * @param name as it was sent
 * @param operationId the operation that created it
 */
public record Audience(String audienceId, String name, String operationId) {}
