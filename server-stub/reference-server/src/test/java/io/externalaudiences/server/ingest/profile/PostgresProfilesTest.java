package io.externalaudiences.server.ingest.profile;

import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.support.Duck;
import io.externalaudiences.server.support.Postgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Profiles in PostgreSQL. */
class PostgresProfilesTest extends ProfileStoreTest {
    private final DataSource database = Postgres.database();

    @Override
    ProfileStore store(Path folder, EngineSettings settings) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/postgres")
                .load()
                .migrate();
        return new PostgresProfiles(database, settings);
    }

    @Override
    List<String> stored(String query) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Duck.rowsOf(connection, query);
        }
    }
}
