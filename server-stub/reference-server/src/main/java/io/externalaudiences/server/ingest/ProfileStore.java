package io.externalaudiences.server.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The second stage: profiles and their memberships in audiences, in a DuckDB file that belongs to this process.
 *
 * <p>One writes at a time, for two that touch the same profile would refuse each other. A run is noted in the
 * transaction that loads it, so that it is loaded once however often it is tried.
 */
public final class ProfileStore implements AutoCloseable {
    private final Path file;
    private final Engine engine;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile @Nullable DuckDBConnection open;

    /**
     * A store in this file.
     *
     * @param file the DuckDB file; opened, and made, when it is needed first
     */
    public ProfileStore(Path file, EngineSettings settings) {
        this.file = file;
        this.engine = new Engine(settings);
    }

    /**
     * Loads the dataset of a run, unless it was loaded before. The last row of an identity wins.
     *
     * @param columns the declared columns, in the order of the dataset
     */
    public void load(DatasetKey key, UUID run, List<Column> columns, Path dataset) throws IOException, SQLException {
        inTransaction(connection -> {
            if (!isLoaded(connection, run)) {
                Upsert upsert = new Upsert(key, run, columns, dataset);
                for (String statement : upsert.statements()) {
                    Engine.execute(connection, statement);
                }
            }
        });
    }

    /** Removes the memberships that these runs have loaded and no later one, and the profiles that have none left. */
    public void removeMemberships(DatasetKey key, List<UUID> runs) throws IOException, SQLException {
        inTransaction(connection -> {
            for (String statement : Upsert.expiry(key, runs)) {
                Engine.execute(connection, statement);
            }
        });
    }

    /** Removes the memberships of an audience, and the profiles that have none left. */
    public void remove(DatasetKey key) throws IOException, SQLException {
        inTransaction(connection -> {
            for (String statement : Upsert.removal(key)) {
                Engine.execute(connection, statement);
            }
        });
    }

    private static boolean isLoaded(Connection connection, UUID run) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM loaded_run WHERE run = ?")) {
            query.setObject(1, run);
            try (ResultSet result = query.executeQuery()) {
                return result.next();
            }
        }
    }

    private interface Change {
        void apply(Connection connection) throws SQLException;
    }

    private void inTransaction(Change change) throws IOException, SQLException {
        writing.lock();
        // A connection of its own: one whose transaction has failed is thrown away with it.
        try (Connection connection = opened().duplicate()) {
            connection.setAutoCommit(false);
            change.apply(connection);
            connection.commit();
        } finally {
            writing.unlock();
        }
    }

    private DuckDBConnection opened() throws IOException, SQLException {
        DuckDBConnection connection = open;
        if (connection == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            connection = engine.onFile(file).unwrap(DuckDBConnection.class);
            for (String statement : Upsert.TABLES) {
                Engine.execute(connection, statement);
            }
            open = connection;
        }
        return connection;
    }

    /** Closes the file. What is being loaded is given up, and will be loaded after the next start. */
    @Override
    public void close() throws SQLException {
        DuckDBConnection connection = open;
        if (connection != null) {
            open = null;
            connection.close();
        }
    }
}
