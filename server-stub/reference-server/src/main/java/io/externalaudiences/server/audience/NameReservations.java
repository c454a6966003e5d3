package io.externalaudiences.server.audience;

import java.util.UUID;

/** The names and customAudienceIds that are taken in each sandbox. */
public interface NameReservations {
    /**
     * Reserves name and customAudienceId, or neither. Of many who ask at once, one gets them.
     *
     * @param operationId for whose audience
     * @throws Refusal where one of them is taken
     */
    void reserve(Sandbox sandbox, UUID operationId, AudienceDefinition definition);

    /** Frees what was reserved for the audience of this operation. */
    void release(UUID operationId);
}
