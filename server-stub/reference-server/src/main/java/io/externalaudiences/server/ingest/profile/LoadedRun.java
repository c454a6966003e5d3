package io.externalaudiences.server.ingest.profile;

import io.externalaudiences.server.ingest.RunReport;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The note that a run was loaded, which both databases keep in the same table. */
final class LoadedRun {
    private static final String FIND = "select identities, repeated_rows from loaded_run where run = ?";

    private static final String ANY = "select 1 from loaded_run where audience = ? limit 1";

    private LoadedRun() {}

    /** Whether anything was ever loaded for an audience that is not removed yet. */
    static boolean anyOf(Connection connection, UUID audience) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ANY)) {
            query.setObject(1, audience);
            try (ResultSet result = query.executeQuery()) {
                return result.next();
            }
        }
    }

    /** What a run has loaded; empty where it was not loaded yet. */
    static Optional<RunReport.Profiles> find(Connection connection, UUID run) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setObject(1, run);
            try (ResultSet result = query.executeQuery()) {
                return result.next()
                        ? Optional.of(new RunReport.Profiles(result.getLong(1), result.getLong(2)))
                        : Optional.empty();
            }
        }
    }
}
