package io.externalaudiences.server.audience;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the memberships of an audience expire.
 *
 * @param due from when on they are removed; null where they have expired, and no run was started since
 * @param last when they expired last; null where they never have
 */
public record Expiry(@Nullable Instant due, @Nullable Instant last) {

    /** The expiry of an audience that is made now. */
    static Expiry of(AudienceDefinition definition, Instant now) {
        return new Expiry(null, null).restarted(definition, now);
    }

    /** The time until expiry begins anew. */
    Expiry restarted(AudienceDefinition definition, Instant now) {
        return new Expiry(now.plus(Duration.ofDays(definition.ttlInDays())), last);
    }

    /** They expire now. */
    Expiry expired(Instant now) {
        return new Expiry(null, now);
    }

    /** Whether they are to be removed. */
    public boolean isDue(Instant now) {
        return due != null && !now.isBefore(due);
    }

    /** Whether they have been removed, and nothing was loaded since. */
    public boolean hasExpired() {
        return due == null;
    }
}
