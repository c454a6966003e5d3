package io.externalaudiences.server.audience;

import java.util.Optional;
import java.util.UUID;

/** The audiences that are kept. A deleted one is not found any more. */
public interface Audiences {
    /** Keeps a new audience. */
    void add(Audience audience);

    /** The living audience of this id, if it is in this sandbox. */
    Optional<Audience> find(Sandbox sandbox, UUID id);

    /** The living audience of this id, in whatever sandbox. */
    Optional<Audience> find(UUID id);

    /** Where the audience of this id lives, or lived before it was deleted. */
    Optional<Sandbox> sandboxOf(UUID id);

    /**
     * As {@link #find(Sandbox, UUID)}, and nobody else can change it, delete it or start a run of it until the unit of
     * work has ended.
     */
    Optional<Audience> findAndHold(Sandbox sandbox, UUID id);

    /** Replaces definition and stamp of the audience with this one's. */
    void update(Audience audience);

    /** Takes the audience away. */
    void delete(Audience audience, Stamp deleted);
}
