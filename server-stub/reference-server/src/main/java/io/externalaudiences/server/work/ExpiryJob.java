package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.audience.Audiences;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.Exports;
import io.externalaudiences.server.ingest.profile.ProfileStore;
import io.externalaudiences.server.run.Runs;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes the memberships of an audience that has expired; its dataset stays. What runs have loaded that were
 * started since stays too.
 */
@Component
class ExpiryJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiryJob.class);

    private final Audiences audiences;
    private final Runs runs;
    private final ProfileStore profiles;
    private final Exports exports;

    ExpiryJob(Audiences audiences, Runs runs, ProfileStore profiles, Exports exports) {
        this.audiences = audiences;
        this.runs = runs;
        this.profiles = profiles;
        this.exports = exports;
    }

    @Override
    public String name() {
        return "remove-memberships";
    }

    @Override
    public void attempt(UUID audienceId) {
        audiences.find(audienceId).ifPresent(this::removeMemberships);
    }

    private void removeMemberships(Audience audience) {
        Instant expired = audience.expiry().last();
        if (expired == null) {
            throw new IllegalStateException("audience " + audience.id() + " has never expired");
        }
        List<UUID> before = runs.startedUntil(audience.id(), expired);
        try {
            DatasetKey key = DeclaredColumns.key(audience);
            profiles.removeMemberships(key, before);
            profiles.export(key, exports.of(key));
            LOG.info("Audience {} has expired.", audience.id());
        } catch (IOException | SQLException e) {
            throw new JobFailure("the memberships of audience " + audience.id() + " could not be removed", e);
        }
    }

    @Override
    public void giveUp(UUID audienceId, Throwable failure) {
        LOG.error("The memberships of the expired audience {} could not be removed, and stay.", audienceId);
    }
}
