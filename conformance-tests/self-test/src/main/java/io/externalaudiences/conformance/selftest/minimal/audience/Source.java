package io.externalaudiences.conformance.selftest.minimal.audience;

import org.jspecify.annotations.Nullable;

/**
 * Where the people of an audience are found.
 *
 * @param path the file or folder, relative to its store
 * @param type {@code file} or {@code folder}
 * @param sourceType as sent; null when absent
 * @param cloudType as sent; null when absent
 * @param baseConnectionId as sent; null when absent
 */
public record Source(
        String path,
        String type,
        @Nullable String sourceType,
        @Nullable String cloudType,
        @Nullable String baseConnectionId) {}
