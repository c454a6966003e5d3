package io.externalaudiences.server.rehearsal;

import java.util.List;
import java.util.UUID;

/** All that the database holds. */
public interface StoredState {
    /**
     * Takes back the work that nobody has begun.
     *
     * @return whether no other is being done
     */
    boolean dropWaitingWork();

    /** The ids of all audiences, also of those that are deleted. */
    List<UUID> audiences();

    /** Removes everything, and has regular work looked for at once. */
    void clear();
}
