package io.externalaudiences.server.ingest.dataset;

import io.externalaudiences.server.ingest.Engine;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A database in memory for the rows of one run; its tables are gone when it is closed.
 *
 * @param connection the only one to it
 * @param leave what to do before the connection is closed; null where the database ends with its connection
 */
record Scratch(Connection connection, @Nullable String leave) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (leave != null) {
                Engine.execute(connection, leave);
            }
        }
    }
}
