package io.externalaudiences.conformance.dsl;

/**
 * A run that the kit has started.
 *
 * @param audienceId the audience it belongs to
 * @param runId as the start named it
 */
public record Run(String audienceId, String runId) {}
