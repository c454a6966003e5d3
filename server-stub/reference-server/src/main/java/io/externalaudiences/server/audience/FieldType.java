package io.externalaudiences.server.audience;

/** The types that values of a field can have. */
public enum FieldType {
    STRING,
    NUMBER,
    LONG,
    INTEGER,
    DATE,
    DATETIME,
    BOOLEAN
}
