/** The second stage: the dataset of a run to profiles and memberships, in DuckDB or in PostgreSQL. */
@NullMarked
package io.externalaudiences.server.ingest.profile;

import org.jspecify.annotations.NullMarked;
