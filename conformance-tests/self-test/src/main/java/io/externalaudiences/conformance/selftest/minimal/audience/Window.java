package io.externalaudiences.conformance.selftest.minimal.audience;

import org.jspecify.annotations.Nullable;

/**
 * Which files a run takes, by the time of their last change; both bounds belong to it.
 *
 * @param start epoch seconds
 * @param end epoch seconds; null when the caller sent none
 */
public record Window(long start, @Nullable Long end) {}
