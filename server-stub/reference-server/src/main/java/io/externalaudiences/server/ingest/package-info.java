/**
 * The engine: CSV files to checked rows, to a Parquet file in the lake, to the profile store.
 *
 * <p>Knows DuckDB, files and columns. Must not know audiences, runs, where files come from, or who asked.
 */
@NullMarked
package io.externalaudiences.server.ingest;

import org.jspecify.annotations.NullMarked;
