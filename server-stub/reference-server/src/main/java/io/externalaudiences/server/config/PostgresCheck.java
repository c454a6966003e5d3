package io.externalaudiences.server.config;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Finds out whether the database of several servers lets this one in. */
final class PostgresCheck {
    private static final String OPTION = "external-audiences.postgres.";

    private PostgresCheck() {}

    /**
     * Opens a connection and closes it again.
     *
     * @param password null where none is needed
     * @param most how long to wait for an answer
     * @throws UnusableState where it cannot be opened
     */
    static void requireOpen(String url, String user, @Nullable String password, Duration most) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("loginTimeout", String.valueOf(most.toSeconds()));
        if (password != null) {
            properties.setProperty("password", password);
        }
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw new UnusableState(OPTION + reason(String.valueOf(e.getSQLState())));
        }
    }

    /** By the classes of the standard. What the driver says may repeat the address, and a password with it. */
    private static String reason(String sqlState) {
        if (sqlState.startsWith("28")) {
            return "user or password is refused by the database: correct them, or let this user in.";
        }
        if (sqlState.startsWith("3D")) {
            return "url names a database that does not exist: make it, or name another.";
        }
        return "url names a database that cannot be reached (SQLSTATE " + sqlState
                + "): start it, or correct the address.";
    }
}
