package io.externalaudiences.server.audience;

import java.util.UUID;

/** What is done about audiences after the answer was given. Accepted within the unit of work, or not at all. */
public interface AudienceWork {
    /** Has the audience of this operation created. */
    void create(UUID operationId);

    /** Has the memberships removed that had been loaded when the audience expired last. */
    void removeMemberships(UUID audienceId);

    /** Has everything removed that was ingested for an audience that is gone. */
    void removeData(UUID audienceId);
}
