package io.externalaudiences.server.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A declared column of the files.
 *
 * @param name its name in the header line
 * @param type the type of its values
 * @param identityNamespace the namespace of the identities in it; null where it holds none
 */
public record Column(String name, ColumnType type, @Nullable String identityNamespace) {}
