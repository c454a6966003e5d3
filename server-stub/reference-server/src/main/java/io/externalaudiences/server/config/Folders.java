package io.externalaudiences.server.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What lies where below the data folder.
 *
 * @param root the data folder, absolute
 */
record Folders(Path root) {
    /**
     * Makes the data folder, if need be.
     *
     * @throws InvalidSettings where the folder cannot be made or written to
     */
    static Folders below(Path dataFolder) {
        Path root = dataFolder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw unusable(root);
        }
        if (!Files.isWritable(root)) {
            throw unusable(root);
        }
        return new Folders(root);
    }

    private static InvalidSettings unusable(Path root) {
        return new InvalidSettings(
                List.of("external-audiences.data-folder cannot be made or written to: " + root + "."));
    }

    /** The file of the database, without its ending. */
    Path state() {
        return root.resolve("state");
    }

    Path lake() {
        return root.resolve("lake");
    }

    Path profiles() {
        return root.resolve("profiles.duckdb");
    }

    Path temporary() {
        return root.resolve("temporary");
    }
}
