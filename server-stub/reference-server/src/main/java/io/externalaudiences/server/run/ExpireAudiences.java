package io.externalaudiences.server.run;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.audience.AudienceWork;
import io.externalaudiences.server.audience.Audiences;
import io.externalaudiences.server.audience.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Lets audiences expire whose time has come: their memberships go, all else stays.
 *
 * <p>One whose run is in progress expires once that has ended, so that nothing is loaded behind its back.
 */
public final class ExpireAudiences {
    /** More wait for the next time. */
    private static final int AT_ONCE = 1000;

    private final Audiences audiences;
    private final Runs runs;
    private final AudienceWork work;
    private final UnitOfWork unit;
    private final Clock clock;

    public ExpireAudiences(Audiences audiences, Runs runs, AudienceWork work, UnitOfWork unit, Clock clock) {
        this.audiences = audiences;
        this.runs = runs;
        this.work = work;
        this.unit = unit;
        this.clock = clock;
    }

    /** Lets expire what is due now. */
    public void expireDue() {
        audiences.dueToExpire(clock.instant(), AT_ONCE).forEach(id -> unit.inOne(() -> expire(id)));
    }

    private void expire(UUID id) {
        Instant now = clock.instant();
        audiences
                .findAndHold(id)
                .filter(audience -> audience.expiry().isDue(now))
                .filter(audience -> !runs.anyInProgress(audience.id()))
                .map(audience -> audience.expired(now))
                .ifPresent(this::keep);
    }

    private void keep(Audience expired) {
        audiences.update(expired);
        work.removeMemberships(expired.id());
    }
}
