package io.externalaudiences.contract.model;

/** A named set of requirements with a verdict of its own. */
public enum Profile {
    /** What a single credential can judge without any file at the source. */
    CORE,
    /** What needs files at the source, at places that the configuration names. */
    INGESTION,
    /** What needs second credentials. */
    ACCESS
}
