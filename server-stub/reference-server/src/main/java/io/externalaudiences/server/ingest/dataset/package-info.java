/** The first stage: CSV files to checked rows, to a Parquet file in the lake. */
@NullMarked
package io.externalaudiences.server.ingest.dataset;

import org.jspecify.annotations.NullMarked;
