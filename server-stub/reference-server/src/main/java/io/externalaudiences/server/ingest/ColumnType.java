package io.externalaudiences.server.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of columns: how a value is written in a file, and how it is stored. */
public enum ColumnType {
    STRING("VARCHAR", null, "is no string"),
    NUMBER("DOUBLE", "[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?", "is no number"),
    LONG("BIGINT", "[+-]?[0-9]+", "is no integer of 64 bits"),
    INTEGER("INTEGER", "[+-]?[0-9]+", "is no integer of 32 bits"),
    DATE("DATE", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "is no date such as 2025-05-13"),
    DATETIME(
            "TIMESTAMPTZ",
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})",
            "is no time with its offset such as 2025-05-23T20:19:00+00:00"),
    BOOLEAN("BOOLEAN", "(?i)true|false", "is neither true nor false");

    private final String stored;
    private final Optional<String> pattern;
    private final String fault;

    ColumnType(String stored, @Nullable String pattern, String fault) {
        this.stored = stored;
        this.pattern = Optional.ofNullable(pattern);
        this.fault = fault;
    }

    /** The type that DuckDB and Parquet have for it. */
    public String stored() {
        return stored;
    }

    /** What is wrong with a value that is not of this type, as the rest of a sentence. */
    public String fault() {
        return fault;
    }

    /**
     * SQL for the value of a raw text: null where it is not of this type.
     *
     * <p>The pattern comes first, because DuckDB's casts are generous: they round 1.5 to 2, take 1e3 for an integer and
     * "t" for true.
     */
    public String typed(String rawColumn) {
        String cast = "TRY_CAST(" + rawColumn + " AS " + stored + ")";
        return pattern.map(form -> "CASE WHEN regexp_full_match(" + rawColumn + ", " + Sql.text(form) + ") THEN "
                        + (this == NUMBER ? "CASE WHEN isfinite(" + cast + ") THEN " + cast + " END" : cast) + " END")
                .orElse(rawColumn);
    }
}
