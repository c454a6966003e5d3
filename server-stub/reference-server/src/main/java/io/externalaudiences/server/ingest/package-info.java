/**
 * The engine, and what both stages share: columns, whose data it is, the folders of the lake, DuckDB. The first stage
 * is in {@code dataset}, the second in {@code profile}.
 *
 * <p>Knows DuckDB, files and columns. Must not know audiences, runs, where files come from, or who asked.
 */
@NullMarked
package io.externalaudiences.server.ingest;

import org.jspecify.annotations.NullMarked;
