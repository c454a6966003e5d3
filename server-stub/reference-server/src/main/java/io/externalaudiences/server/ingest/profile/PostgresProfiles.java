package io.externalaudiences.server.ingest.profile;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.Engine;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.RunReport;
import io.externalaudiences.server.ingest.Sql;
import io.externalaudiences.server.ingest.WholeFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Profiles in PostgreSQL, which several servers share. DuckDB reads and writes the Parquet; between the two the rows
 * travel as CSV, in a file of the temporary folder.
 */
public final class PostgresProfiles implements ProfileStore {
    private final DataSource dataSource;
    private final Engine engine;
    private final Path temporary;

    /**
     * A store in this database, whose tables are there already.
     *
     * @param dataSource gives out connections to PostgreSQL, and is closed by nobody here
     */
    public PostgresProfiles(DataSource dataSource, EngineSettings settings) {
        this.dataSource = dataSource;
        this.engine = new Engine(settings);
        this.temporary = settings.temporary();
    }

    @Override
    public RunReport.Profiles load(DatasetKey key, UUID run, List<Column> columns, Path dataset)
            throws IOException, SQLException {
        Path rows = temporary.resolve(run + "." + UUID.randomUUID() + ".incoming.csv");
        try {
            toCsv(new IncomingRows(columns, dataset), rows);
            return inTransaction(key, connection -> {
                Optional<RunReport.Profiles> before = LoadedRun.find(connection, run);
                return before.isPresent() ? before.get() : load(connection, key, run, rows);
            });
        } finally {
            Files.deleteIfExists(rows);
        }
    }

    private void toCsv(IncomingRows incoming, Path rows) throws SQLException {
        try (Connection connection = engine.inMemory()) {
            Engine.execute(
                    connection,
                    "COPY (" + incoming.query() + ") TO " + Sql.text(rows.toString()) + " (FORMAT csv, HEADER false)");
        }
    }

    private static RunReport.Profiles load(Connection connection, DatasetKey key, UUID run, Path rows)
            throws IOException, SQLException {
        change(connection, PostgresSql.CREATE_INCOMING);
        try (Reader text = Files.newBufferedReader(rows)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(PostgresSql.COPY_INCOMING, text);
        }
        change(connection, PostgresSql.PUT_MEMBERSHIPS, key.audience(), key.organisation(), key.sandbox(), run);
        change(connection, PostgresSql.PUT_PROFILES, key.organisation(), key.sandbox(), run);
        change(connection, PostgresSql.NOTE, run, key.audience());
        change(connection, PostgresSql.KNOW);
        return LoadedRun.find(connection, run).orElseThrow();
    }

    @Override
    public void removeMemberships(DatasetKey key, List<UUID> runs) throws IOException, SQLException {
        inTransaction(key, connection -> {
            Array ids = connection.createArrayOf("uuid", runs.toArray());
            return change(
                    connection,
                    PostgresSql.REMOVE_OF_RUNS,
                    key.audience(),
                    ids,
                    key.organisation(),
                    key.sandbox(),
                    key.audience());
        });
    }

    @Override
    public void remove(DatasetKey key) throws IOException, SQLException {
        inTransaction(key, connection -> {
            if (!LoadedRun.anyOf(connection, key.audience())) {
                return 0;
            }
            change(connection, PostgresSql.REMOVE, key.audience(), key.organisation(), key.sandbox(), key.audience());
            return change(connection, PostgresSql.REMOVE_NOTES, key.audience());
        });
    }

    @Override
    public void export(DatasetKey key, Path target) throws IOException, SQLException {
        Path rows = temporary.resolve(key.audience() + "." + UUID.randomUUID() + ".export.csv");
        try (Connection duck = engine.inMemory()) {
            try (Connection connection = dataSource.getConnection();
                    Writer text = Files.newBufferedWriter(rows)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(PostgresSql.EXPORT.formatted(key.audience()), text);
            }
            WholeFiles.copyAsParquet(
                    duck,
                    "SELECT * FROM read_csv(" + Sql.text(rows.toString())
                            + ", auto_detect = false, header = false, delim = ',', quote = '\"', escape = '\"',"
                            + " columns = {'namespace': 'VARCHAR', 'identity': 'VARCHAR', 'attributes': 'JSON',"
                            + " 'run': 'UUID'})",
                    target);
        } finally {
            Files.deleteIfExists(rows);
        }
    }

    private static int change(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            return statement.executeUpdate();
        }
    }

    private interface Change<T> {
        T apply(Connection connection) throws IOException, SQLException;
    }

    private <T> T inTransaction(DatasetKey key, Change<T> change) throws IOException, SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                hold(connection, key);
                T result = change.apply(connection);
                connection.commit();
                return result;
            } finally {
                // Nothing is left to be rolled back where it was committed.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void hold(Connection connection, DatasetKey key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PostgresSql.HOLD)) {
            query.setString(1, key.organisation());
            query.setString(2, key.sandbox());
            query.execute();
        }
    }

    /** There is nothing to close: the connections are the data source's. */
    @Override
    public void close() {}
}
