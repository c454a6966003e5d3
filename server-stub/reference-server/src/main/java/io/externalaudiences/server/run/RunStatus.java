package io.externalaudiences.server.run;

/** How far a run or a stage is. SUCCESS and FAILED never change any more. */
public enum RunStatus {
    PROCESSING,
    SUCCESS,
    FAILED
}
