package io.externalaudiences.server.audience;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The creation of an audience.
 *
 * @param id its id
 * @param sandbox where the audience is to live
 * @param status how far it is
 * @param request what was asked for, in canonical values; later updates do not show in it
 * @param audienceId the audience; null before SUCCESS and with FAILED
 * @param failure why it failed; null but with FAILED
 * @param created who asked for it, and when
 * @param updated who changed its audience last, and when
 */
public record Operation(
        UUID id,
        Sandbox sandbox,
        Status status,
        AudienceDefinition request,
        @Nullable UUID audienceId,
        @Nullable Failure failure,
        Stamp created,
        Stamp updated) {

    /** How far an operation is. SUCCESS and FAILED never change any more. */
    public enum Status {
        PROCESSING,
        SUCCESS,
        FAILED
    }

    /**
     * Why an operation failed.
     *
     * @param cause whose fault it is
     * @param message for a person
     */
    public record Failure(Cause cause, String message) {

        /** Whose fault a failed operation is. */
        public enum Cause {
            /** The source that was named cannot be used. */
            SOURCE,
            /** The server itself. */
            SERVER
        }
    }
}
