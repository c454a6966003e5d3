package io.externalaudiences.server.ingest.dataset;

import io.externalaudiences.server.ingest.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Gives each run a database in memory for its rows. To start DuckDB takes longer than to read a small file: small runs
 * have databases within one that stays open. A large run has a DuckDB of its own, with all of the memory and temporary
 * files that the settings allow.
 */
final class ScratchDatabases implements AutoCloseable {
    /** In bytes of all files; compressed ones are at most some hundred times as large inside. */
    private static final long SMALL = 256 * 1024;

    private final Engine engine;
    private final AtomicLong number = new AtomicLong();
    private @Nullable DuckDBConnection shared;

    ScratchDatabases(Engine engine) {
        this.engine = engine;
    }

    /** A database for the rows of these files. */
    Scratch forRowsOf(List<InputFile> files) throws IOException, SQLException {
        long size = 0;
        for (InputFile file : files) {
            size += Files.size(file.path());
        }
        return size > SMALL ? new Scratch(engine.inMemory(), null) : within();
    }

    private Scratch within() throws SQLException {
        try {
            return attached();
        } catch (SQLException e) {
            // After a fault of its own DuckDB takes no more statements, until it is started anew.
            close();
            return attached();
        }
    }

    private Scratch attached() throws SQLException {
        String name = "run" + number.incrementAndGet();
        Connection connection = opened().duplicate();
        try {
            Engine.execute(connection, "ATTACH ':memory:' AS " + name);
            Engine.execute(connection, "USE " + name);
            return new Scratch(connection, "USE memory; DETACH " + name);
        } catch (SQLException e) {
            try (connection) {
                throw e;
            }
        }
    }

    private synchronized DuckDBConnection opened() throws SQLException {
        DuckDBConnection connection = shared;
        if (connection == null) {
            connection = engine.inMemory().unwrap(DuckDBConnection.class);
            shared = connection;
        }
        return connection;
    }

    @Override
    public synchronized void close() throws SQLException {
        DuckDBConnection connection = shared;
        if (connection != null) {
            shared = null;
            connection.close();
        }
    }
}
