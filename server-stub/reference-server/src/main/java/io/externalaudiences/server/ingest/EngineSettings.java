package io.externalaudiences.server.ingest;

import java.nio.file.Path;

/**
 * What the engine may use.
 *
 * @param temporary a folder for what does not fit into memory, emptied at the start
 * @param memoryLimit the most that one DuckDB instance keeps in memory, such as 512MB
 * @param temporaryLimit the most that one DuckDB instance puts into that folder, such as 20GB
 * @param rejectedShare how many of the rows of a run may be rejected before its first stage fails, from 0 to 1
 */
public record EngineSettings(Path temporary, String memoryLimit, String temporaryLimit, double rejectedShare) {}
