package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.Lake;
import io.externalaudiences.server.ingest.ProfileStore;
import io.externalaudiences.server.run.Run;
import io.externalaudiences.server.run.RunStatus;
import io.externalaudiences.server.run.Stage;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Loads the dataset of the run into the profile store. */
@Component
class ProfileStage implements StageWork {
    private final Lake lake;
    private final ProfileStore profiles;

    ProfileStage(Lake lake, ProfileStore profiles) {
        this.lake = lake;
        this.profiles = profiles;
    }

    @Override
    public Stage.Name name() {
        return Stage.Name.PROFILE_STORE_INGEST;
    }

    @Override
    public RunStatus carryOut(Run run, Audience audience) {
        DatasetKey key = DeclaredColumns.key(audience);
        try {
            profiles.load(key, run.id(), DeclaredColumns.of(audience), lake.dataset(key, run.id()));
            return RunStatus.SUCCESS;
        } catch (IOException | SQLException e) {
            throw new JobFailure("the profiles of run " + run.id() + " could not be loaded", e);
        }
    }
}
