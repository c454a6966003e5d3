package io.externalaudiences.server.config;

import io.externalaudiences.server.ingest.profile.EmbeddedProfiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Finds out whether the files of a server on its own can be used. They are opened for reading only, so that one that
 * cannot stays as it is.
 */
final class StoredFileCheck {
    /** In bytes: the two headers that every file of H2 begins with. */
    private static final int LEAST = 8192;

    private StoredFileCheck() {}

    /**
     * Checks the state, which is there.
     *
     * @param file the file of H2
     * @param readOnly opens it for reading only
     * @throws UnusableState where it cannot be used
     */
    static void state(Path file, Flyway readOnly) {
        requireFile(file);
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            // Of a file without its end, H2 would show what was there before, and say nothing.
            if (store.getCurrentVersion() < DataUtils.readHexLong(store.getStoreHeader(), "version", 0)) {
                throw damaged(file);
            }
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? inUse(file) : damaged(file);
        }
        unknownTables(file, readOnly).ifPresent(tables -> {
            throw UnusableState.at(file, "has " + tables, "start the server that has written it, or a later one");
        });
    }

    private static Optional<String> unknownTables(Path file, Flyway readOnly) {
        try {
            return SchemaVersion.unknown(readOnly);
        } catch (FlywayException e) {
            throw damaged(file);
        }
    }

    /**
     * Checks the profiles, which are there.
     *
     * @param file the file of DuckDB
     * @throws UnusableState where it cannot be used
     */
    static void profiles(Path file) {
        requireFile(file);
        try {
            EmbeddedProfiles.requireReadable(file);
        } catch (SQLException e) {
            throw String.valueOf(e.getMessage()).contains("Could not set lock") ? inUse(file) : damaged(file);
        }
    }

    private static void requireFile(Path file) {
        if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
            throw UnusableState.at(file, "cannot be written", "let the user who runs this server write there");
        }
        try {
            if (Files.size(file) < LEAST) {
                throw damaged(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnusableState damaged(Path file) {
        return UnusableState.at(
                file, "is damaged, or was not written by this server", "put a copy of the whole data folder back");
    }

    private static UnusableState inUse(Path file) {
        return UnusableState.at(file, "is in use by another program", "end that one");
    }
}
