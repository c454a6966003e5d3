package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.Exports;
import io.externalaudiences.server.ingest.Lake;
import io.externalaudiences.server.ingest.RunReport;
import io.externalaudiences.server.ingest.profile.ProfileStore;
import io.externalaudiences.server.run.Run;
import io.externalaudiences.server.run.RunStatus;
import io.externalaudiences.server.run.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Loads the dataset of the run into the profile store, and exports what the store then has of the audience. */
@Component
class ProfileStage implements StageWork {
    private final Lake lake;
    private final ProfileStore profiles;
    private final Exports exports;

    ProfileStage(Lake lake, ProfileStore profiles, Exports exports) {
        this.lake = lake;
        this.profiles = profiles;
        this.exports = exports;
    }

    @Override
    public Stage.Name name() {
        return Stage.Name.PROFILE_STORE_INGEST;
    }

    @Override
    public RunStatus carryOut(Run run, Audience audience) {
        DatasetKey key = DeclaredColumns.key(audience);
        try {
            RunReport.Profiles loaded =
                    profiles.load(key, run.id(), DeclaredColumns.of(audience), lake.dataset(key, run.id()));
            Path report = lake.report(key, run.id());
            RunReport.read(report).with(loaded).write(report);
            profiles.export(key, exports.of(key));
            return RunStatus.SUCCESS;
        } catch (IOException | SQLException e) {
            throw new JobFailure("the profiles of run " + run.id() + " could not be loaded", e);
        }
    }
}
