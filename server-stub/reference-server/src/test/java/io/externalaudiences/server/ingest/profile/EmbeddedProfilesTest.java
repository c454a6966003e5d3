package io.externalaudiences.server.ingest.profile;

import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.support.Duck;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Profiles in DuckDB. */
class EmbeddedProfilesTest extends ProfileStoreTest {
    private Path file;
    private EmbeddedProfiles store;

    @Override
    ProfileStore store(Path folder, EngineSettings settings) {
        file = folder.resolve("profiles.duckdb");
        store = new EmbeddedProfiles(file, settings);
        return store;
    }

    @Override
    List<String> stored(String query) throws SQLException {
        // Nobody else may have the file open.
        store.close();
        return Duck.rowsOf(file, query);
    }
}
