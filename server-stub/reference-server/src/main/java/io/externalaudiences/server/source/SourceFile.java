package io.externalaudiences.server.source;

import java.time.Instant;

/**
 * A file of a source.
 *
 * @param path relative to the root of the source, parts separated by a slash
 * @param modified when it was modified last
 */
public record SourceFile(String path, Instant modified) {}
