package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.Audiences;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.Exports;
import io.externalaudiences.server.ingest.Lake;
import io.externalaudiences.server.ingest.profile.ProfileStore;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Everything that was ingested for an audience, in the lake and in the profile store. */
@Component
class IngestedData {
    private final Audiences audiences;
    private final Lake lake;
    private final ProfileStore profiles;
    private final Exports exports;

    IngestedData(Audiences audiences, Lake lake, ProfileStore profiles, Exports exports) {
        this.audiences = audiences;
        this.lake = lake;
        this.profiles = profiles;
        this.exports = exports;
    }

    /** Removes it, of an audience that lives or lived; what is gone already is no matter. */
    void remove(UUID audienceId) {
        audiences.sandboxOf(audienceId).ifPresent(sandbox -> {
            DatasetKey key = new DatasetKey(sandbox.organisation(), sandbox.name(), audienceId);
            try {
                lake.remove(key);
                profiles.remove(key);
                exports.remove(key);
            } catch (IOException | SQLException e) {
                throw new JobFailure("the data of audience " + audienceId + " could not be removed", e);
            }
        });
    }
}
