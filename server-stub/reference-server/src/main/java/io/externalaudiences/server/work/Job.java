package io.externalaudiences.server.work;

import java.util.UUID;

/** Work that was accepted and must be done, once, however often it is tried. */
interface Job {
    /** The name under which it is kept; never changed, since the work of an older server may still be waiting. */
    String name();

    /**
     * Does the work, or what is left of it.
     *
     * @param id what the work is about
     * @throws JobFailure where another attempt may succeed
     */
    void attempt(UUID id);

    /**
     * Ends the work after too many attempts.
     *
     * @param failure how the last one failed
     */
    void giveUp(UUID id, Throwable failure);
}
