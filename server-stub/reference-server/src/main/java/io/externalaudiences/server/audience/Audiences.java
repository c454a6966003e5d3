package io.externalaudiences.server.audience;

import java.time.Instant;
import java.util.List;
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

    /** As {@link #findAndHold(Sandbox, UUID)}, in whatever sandbox. */
    Optional<Audience> findAndHold(UUID id);

    /**
     * Living audiences whose memberships are due to be removed, the longest due first.
     *
     * @param most how many are answered at most
     */
    List<UUID> dueToExpire(Instant now, int most);

    /** Replaces definition, stamp and expiry of the audience with this one's. */
    void update(Audience audience);

    /** Takes the audience away. */
    void delete(Audience audience, Stamp deleted);
}
