package io.externalaudiences.server.audience;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Replaces what of an audience can be replaced. */
public final class UpdateAudience {
    private final Audiences audiences;
    private final UnitOfWork unit;
    private final Clock clock;

    public UpdateAudience(Audiences audiences, UnitOfWork unit, Clock clock) {
        this.audiences = audiences;
        this.unit = unit;
        this.clock = clock;
    }

    /**
     * Updates the audience of this id.
     *
     * @param user who asks
     * @return the audience as it is now
     * @throws Refusal where this sandbox has no such audience, and for what makes no sense; nothing is changed then
     */
    public Audience update(Sandbox sandbox, UUID id, AudienceUpdate update, String user) {
        return unit.inOne(() -> {
            Audience old = audiences.findAndHold(sandbox, id).orElseThrow(() -> Refusal.notFound("audience"));
            Stamp stamp = new Stamp(user, notBefore(old.updated().at()));
            Audience updated = old.updated(update.appliedTo(old.definition()), stamp);
            audiences.update(updated);
            return updated;
        });
    }

    /** A clock may be set back, but {@code updatedAt} does not go back. */
    private Instant notBefore(Instant last) {
        Instant now = clock.instant();
        return now.isBefore(last) ? last : now;
    }
}
