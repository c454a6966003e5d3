package io.externalaudiences.conformance.selftest.minimal.access;

/** What a token allows. */
public enum Permission {
    /** Look at operations and runs. */
    READ,
    /** Create, update, delete, start runs. */
    WRITE
}
