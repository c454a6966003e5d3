package io.externalaudiences.server.audience;

import java.time.Clock;
import java.util.UUID;

/** Takes an audience away: it is gone at once, its data soon after, and its names are free. */
public final class DeleteAudience {
    private final Audiences audiences;
    private final NameReservations names;
    private final AudienceWork work;
    private final UnitOfWork unit;
    private final Clock clock;

    public DeleteAudience(
            Audiences audiences, NameReservations names, AudienceWork work, UnitOfWork unit, Clock clock) {
        this.audiences = audiences;
        this.names = names;
        this.work = work;
        this.unit = unit;
        this.clock = clock;
    }

    /**
     * Takes the audience of this id away.
     *
     * @param user who asks
     * @throws Refusal where this sandbox has no such audience
     */
    public void delete(Sandbox sandbox, UUID id, String user) {
        unit.inOne(() -> {
            Audience audience = audiences.findAndHold(sandbox, id).orElseThrow(() -> Refusal.notFound("audience"));
            audiences.delete(audience, new Stamp(user, clock.instant()));
            names.release(audience.operationId());
            work.removeData(id);
        });
    }
}
