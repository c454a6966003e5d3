package io.externalaudiences.conformance.selftest.minimal.audience;

import java.time.Instant;

/**
 * An audience together with the operation that creates it. Immutable: a change makes a new one.
 *
 * @param operationId the id of the operation
 * @param audienceId the id of the audience, told to nobody before the operation has succeeded
 * @param scope where it lives
 * @param submitted what was asked for, never changed
 * @param details what holds now
 * @param creation when and how the operation ends
 * @param createdBy the id of the user who asked for it
 * @param createdAt when it was asked for
 * @param updatedBy the id of the user who changed it last
 * @param updatedAt when it was changed last
 * @param life whether it was deleted
 */
public record StoredAudience(
        String operationId,
        String audienceId,
        Scope scope,
        AudienceDetails submitted,
        AudienceDetails details,
        Ending creation,
        String createdBy,
        Instant createdAt,
        String updatedBy,
        Instant updatedAt,
        Life life) {

    /** Whether an audience was deleted. */
    public enum Life {
        /** It was not. */
        ALIVE,
        /** It was; its operation stays readable. */
        DELETED
    }

    /** The same audience with another end of its operation. */
    public StoredAudience withCreation(Ending newCreation) {
        return new StoredAudience(
                operationId,
                audienceId,
                scope,
                submitted,
                details,
                newCreation,
                createdBy,
                createdAt,
                updatedBy,
                updatedAt,
                life);
    }

    /** The same audience after an update. */
    public StoredAudience updated(AudienceDetails newDetails, String userId, Instant now) {
        return new StoredAudience(
                operationId,
                audienceId,
                scope,
                submitted,
                newDetails,
                creation,
                createdBy,
                createdAt,
                userId,
                now,
                life);
    }

    /** The same audience after its deletion. */
    public StoredAudience deleted() {
        return new StoredAudience(
                operationId,
                audienceId,
                scope,
                submitted,
                details,
                creation,
                createdBy,
                createdAt,
                updatedBy,
                updatedAt,
                Life.DELETED);
    }
}
