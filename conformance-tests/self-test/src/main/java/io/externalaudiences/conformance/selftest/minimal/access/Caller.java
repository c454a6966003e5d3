package io.externalaudiences.conformance.selftest.minimal.access;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;

/**
 * Who calls, after all checks.
 *
 * @param scope the organisation and sandbox that the call takes place in
 * @param userId the id that is answered as {@code createdBy} and {@code updatedBy}
 */
public record Caller(Scope scope, String userId) {}
