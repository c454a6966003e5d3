package io.externalaudiences.server.rehearsal;

/**
 * The same fault for some calls of an operation.
 *
 * @param operationId the operation
 * @param calls how many of its next calls
 * @param fault what goes wrong with each
 */
public record PlannedFault(String operationId, int calls, Fault fault) {}
