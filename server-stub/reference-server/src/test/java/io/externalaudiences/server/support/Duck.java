package io.externalaudiences.server.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Looks into files with DuckDB, on its own and not through the server. */
public final class Duck {
    private Duck() {}

    /** The rows of a query about files. */
    public static List<String> rows(String sql) {
        return rows("jdbc:duckdb:", sql);
    }

    /** The rows of a query about a database that no server has open. */
    public static List<String> rowsOf(Path database, String sql) {
        return rows("jdbc:duckdb:" + database, sql);
    }

    private static List<String> rows(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return rowsOf(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows of a query on a connection to whatever database. */
    public static List<String> rowsOf(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                StringJoiner row = new StringJoiner("|");
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }

    /** Carries out a statement, such as a COPY that makes a large file. */
    public static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
