package io.externalaudiences.conformance.selftest.minimal.audience;

/** How far an operation, a run or a stage of a run is. The names are the words of the wire. */
public enum Status {
    /** It goes on. */
    PROCESSING,
    /** It ended well. */
    SUCCESS,
    /** It ended badly. */
    FAILED
}
