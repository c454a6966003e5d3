package io.externalaudiences.server.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL, started once for all tests; each asks for a database of its own. */
public final class Postgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static @Nullable EmbeddedPostgres running;

    private Postgres() {}

    /** A new database, without anything in it. */
    public static DataSource database() {
        return running().getDatabase("postgres", newDatabase());
    }

    /** The address of a new database; the user is postgres, and there is no password. */
    public static String url() {
        return "jdbc:postgresql://127.0.0.1:" + running().getPort() + "/" + newDatabase();
    }

    private static synchronized EmbeddedPostgres running() {
        EmbeddedPostgres postgres = running;
        if (postgres == null) {
            try {
                // It ends with the process.
                postgres = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            running = postgres;
        }
        return postgres;
    }

    private static String newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        try (var connection = running().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
