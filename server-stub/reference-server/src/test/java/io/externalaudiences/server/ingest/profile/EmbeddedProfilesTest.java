package io.externalaudiences.server.ingest.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.support.Duck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles in DuckDB. */
class EmbeddedProfilesTest extends ProfileStoreTest {
    private Path file;
    private EmbeddedProfiles store;

    @Override
    ProfileStore store(Path folder, EngineSettings settings) {
        file = folder.resolve("profiles.duckdb");
        store = new EmbeddedProfiles(file, settings);
        return store;
    }

    /** A server may be killed at any moment, also while the file is made. */
    @Test
    void whateverIsSeenOfTheFileCanBeOpened(@TempDir Path elsewhere) throws Exception {
        Path copy = elsewhere.resolve("copy.duckdb");
        AtomicBoolean looking = new AtomicBoolean();
        CompletableFuture<Path> copied = CompletableFuture.supplyAsync(() -> {
            while (!Files.exists(file)) {
                looking.set(true);
            }
            try {
                return Files.copy(file, copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        await().untilTrue(looking);
        store.remove(new DatasetKey("Org", "prod", UUID.randomUUID()));

        assertThat(Duck.rowsOf(copied.join(), "SELECT count(*) FROM profile")).containsExactly("0");
    }

    @Override
    List<String> stored(String query) throws SQLException {
        // Nobody else may have the file open.
        store.close();
        return Duck.rowsOf(file, query);
    }
}
