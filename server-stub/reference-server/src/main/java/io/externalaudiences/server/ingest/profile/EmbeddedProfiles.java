package io.externalaudiences.server.ingest.profile;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.Engine;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.RunReport;
import io.externalaudiences.server.ingest.Sql;
import io.externalaudiences.server.ingest.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Profiles in a DuckDB file that belongs to this process.
 *
 * <p>One writes at a time, for two that touch the same profile would refuse each other.
 */
public final class EmbeddedProfiles implements ProfileStore {
    /**
     * How much is read again after a kill; all of it is moved into the file at once, so that less is moved too often.
     */
    private static final String LARGEST_LOG = "128MB";

    private final Path file;
    private final Engine engine;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile @Nullable DuckDBConnection open;

    /**
     * A store in this file.
     *
     * @param file the DuckDB file; opened, and made, when it is needed first
     */
    public EmbeddedProfiles(Path file, EngineSettings settings) {
        this.file = file;
        this.engine = new Engine(settings);
    }

    /**
     * Opens a file for reading only and closes it again, which changes nothing.
     *
     * @throws SQLException where DuckDB does not open it, or rows lie behind its end
     */
    public static void requireReadable(Path file) throws SQLException {
        try (Connection connection = Engine.readOnly(file)) {
            if (file.toFile().length() < Engine.number(connection, EmbeddedSql.LEAST_SIZE)) {
                throw new SQLException("the file has lost its end");
            }
        }
    }

    @Override
    public RunReport.Profiles load(DatasetKey key, UUID run, List<Column> columns, Path dataset)
            throws IOException, SQLException {
        return inTransaction(connection -> {
            Optional<RunReport.Profiles> before = LoadedRun.find(connection, run);
            if (before.isPresent()) {
                return before.get();
            }
            executeAll(connection, EmbeddedSql.load(key, run, new IncomingRows(columns, dataset)));
            return LoadedRun.find(connection, run).orElseThrow();
        });
    }

    @Override
    public void removeMemberships(DatasetKey key, List<UUID> runs) throws IOException, SQLException {
        inTransaction(connection -> executeAll(connection, EmbeddedSql.expiry(key, runs)));
    }

    @Override
    public void remove(DatasetKey key) throws IOException, SQLException {
        // Most audiences that are deleted have nothing here, and looking for it means reading all there is.
        inTransaction(connection ->
                LoadedRun.anyOf(connection, key.audience()) && executeAll(connection, EmbeddedSql.removal(key)));
    }

    @Override
    public void export(DatasetKey key, Path target) throws IOException, SQLException {
        try (Connection connection = opened().duplicate()) {
            WholeFiles.copyAsParquet(connection, EmbeddedSql.export(key), target);
        }
    }

    private static boolean executeAll(Connection connection, List<String> statements) throws SQLException {
        for (String statement : statements) {
            Engine.execute(connection, statement);
        }
        return true;
    }

    private interface Change<T> {
        T apply(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Change<T> change) throws IOException, SQLException {
        writing.lock();
        // A connection of its own: one whose transaction has failed is thrown away with it.
        try (Connection connection = opened().duplicate()) {
            connection.setAutoCommit(false);
            T result = change.apply(connection);
            connection.commit();
            return result;
        } finally {
            writing.unlock();
        }
    }

    /** Two threads may come first. */
    private synchronized DuckDBConnection opened() throws IOException, SQLException {
        DuckDBConnection connection = open;
        if (connection == null) {
            if (!Files.exists(file)) {
                // DuckDB opens no file that is half made, and this process may be killed at any moment.
                WholeFiles.write(file, this::make);
            }
            connection = engine.onFile(file).unwrap(DuckDBConnection.class);
            Engine.execute(connection, "SET checkpoint_threshold = " + Sql.text(LARGEST_LOG));
            open = connection;
        }
        return connection;
    }

    private void make(Path unfinished) throws SQLException {
        try (Connection connection = engine.onFile(unfinished)) {
            executeAll(connection, EmbeddedSql.TABLES);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        DuckDBConnection connection = open;
        if (connection != null) {
            open = null;
            connection.close();
        }
    }
}
