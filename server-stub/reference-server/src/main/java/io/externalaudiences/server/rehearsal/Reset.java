package io.externalaudiences.server.rehearsal;

/** Brings the server back to where it was when it had just been set up. */
@FunctionalInterface
public interface Reset {
    /**
     * Removes everything of all sandboxes: audiences, operations, runs, work that is waiting, and what was ingested.
     * Waits for the work that is being done.
     */
    void everything();
}
