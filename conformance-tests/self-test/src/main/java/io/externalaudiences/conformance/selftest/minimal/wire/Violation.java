package io.externalaudiences.conformance.selftest.minimal.wire;

/**
 * Where a body is wrong, and why.
 *
 * @param pointer a JSON pointer (RFC 6901) into the request body; empty for the whole body
 * @param reason a sentence for a person
 */
public record Violation(String pointer, String reason) {}
