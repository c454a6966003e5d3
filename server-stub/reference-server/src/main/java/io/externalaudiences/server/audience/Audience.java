package io.externalaudiences.server.audience;

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
 */
public record Audience(
        UUID id, UUID operationId, Sandbox sandbox, AudienceDefinition definition, Stamp created, Stamp updated) {}
