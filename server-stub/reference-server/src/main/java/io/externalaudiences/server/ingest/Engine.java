package io.externalaudiences.server.ingest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Opens DuckDB, with bounds. */
public final class Engine {
    private static final String IN_MEMORY = "jdbc:duckdb:";

    private final EngineSettings settings;

    /** An engine with these bounds. */
    public Engine(EngineSettings settings) {
        this.settings = settings;
    }

    /** A database of its own, gone when it is closed. */
    public Connection inMemory() throws SQLException {
        return open(IN_MEMORY);
    }

    /** The database of a file, which is made if need be. */
    public Connection onFile(Path file) throws SQLException {
        return open(IN_MEMORY + file);
    }

    /** The database of a file that is there, which stays as it is. */
    public static Connection readOnly(Path file) throws SQLException {
        Properties properties = offline();
        properties.setProperty("access_mode", "READ_ONLY");
        return DriverManager.getConnection(IN_MEMORY + file, properties);
    }

    /** Nothing is ever fetched from elsewhere. */
    private static Properties offline() {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        return properties;
    }

    private Connection open(String url) throws SQLException {
        Properties properties = offline();
        properties.setProperty("memory_limit", settings.memoryLimit());
        properties.setProperty("temp_directory", settings.temporary().toString());
        Connection connection = DriverManager.getConnection(url, properties);
        // DuckDB shows this setting, but does not keep to it, where it is given with the others.
        execute(connection, "SET max_temp_directory_size = " + Sql.text(settings.temporaryLimit()));
        return connection;
    }

    /** Carries out one statement. Each has its own Statement, for DuckDB closes one that has failed. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query answers. */
    public static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
