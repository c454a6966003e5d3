package io.externalaudiences.server.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

/**
 * The file of H2 that has the state of a server on its own.
 *
 * <p>H2 opens no file that is half made, and takes no change of tables back, so a server that is killed at its very
 * first start would never start again. The file is made beside, tables and all, and moved into place as a whole.
 */
final class EmbeddedState {
    static final String USER = "sa";
    static final String PASSWORD = "";

    private static final String ENDING = ".mv.db";
    private static final String UNFINISHED = ".unfinished";

    private final Path place;

    /**
     * The state in this file.
     *
     * @param place the file without its ending
     */
    EmbeddedState(Path place) {
        this.place = place;
    }

    /**
     * Checks the file, if it is there.
     *
     * @throws UnusableState where it cannot be used; it stays as it is
     */
    void requireUsable() {
        if (Files.exists(file(place))) {
            StoredFileCheck.state(
                    file(place),
                    Flyway.configure()
                            .dataSource(url(place) + ";ACCESS_MODE_DATA=r", USER, PASSWORD)
                            .load());
        }
    }

    /** Makes the file, unless it is there. What a killed server has left beside is removed. */
    void makeIfMissing() throws IOException {
        Path folder = place.resolveSibling(place.getFileName() + UNFINISHED);
        FileSystemUtils.deleteRecursively(folder);
        if (Files.exists(file(place))) {
            return;
        }
        Path unfinished = Files.createDirectory(folder).resolve(place.getFileName());
        Flyway.configure().dataSource(url(unfinished), USER, PASSWORD).load().migrate();
        Files.move(file(unfinished), file(place), StandardCopyOption.ATOMIC_MOVE);
        FileSystemUtils.deleteRecursively(folder);
    }

    private static Path file(Path place) {
        return place.resolveSibling(place.getFileName() + ENDING);
    }

    /** The JDBC address. */
    String url() {
        return url(place);
    }

    /**
     * WRITE_DELAY=0: what is committed is written before the answer is given, so that killing the process loses
     * nothing. async: an interrupted thread does not close the file for all. TRACE_LEVEL_FILE=0: no file beside it that
     * repeats statements and their values.
     */
    private static String url(Path place) {
        return "jdbc:h2:async:" + place + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";
    }
}
