package io.externalaudiences.conformance.runner.report;

/**
 * Something on the wire that is not as the contract says, where the contract names no requirement behind it.
 *
 * @param operation the operationId that was asked for
 * @param expected what the contract says
 * @param actual what was seen
 * @param exchange where it was seen first
 */
public record Observation(String operation, String expected, String actual, ReportedExchange exchange) {}
