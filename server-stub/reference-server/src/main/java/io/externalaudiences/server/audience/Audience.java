package io.externalaudiences.server.audience;

import java.time.Instant;
import java.util.UUID;

/**
 * A living audience.
 *
 * @param id its id
 * @param operationId the operation that created it
 * @param sandbox where it lives
 * @param definition what it is now
 * @param created who asked for it, and when
 * @param updated who changed it last, and when
 * @param expiry when its memberships expire
 */
public record Audience(
        UUID id,
        UUID operationId,
        Sandbox sandbox,
        AudienceDefinition definition,
        Stamp created,
        Stamp updated,
        Expiry expiry) {

    /** The audience after an update, which lets the time until expiry begin anew. */
    Audience updated(AudienceDefinition replacement, Stamp stamp) {
        return new Audience(
                id, operationId, sandbox, replacement, created, stamp, expiry.restarted(replacement, stamp.at()));
    }

    /** The audience when its memberships expire. */
    public Audience expired(Instant now) {
        return with(expiry.expired(now));
    }

    /** The audience when it is ingested again after they have expired. */
    public Audience revived(Instant now) {
        return with(expiry.restarted(definition, now));
    }

    private Audience with(Expiry replacement) {
        return new Audience(id, operationId, sandbox, definition, created, updated, replacement);
    }
}
