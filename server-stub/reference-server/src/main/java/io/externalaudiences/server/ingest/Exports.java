package io.externalaudiences.server.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of exported profiles: {@code <organisation>/<sandbox>/<audience>.parquet}. */
public final class Exports {
    private final Path root;

    /**
     * Exports in this folder.
     *
     * @param root the folder; made when it is needed
     */
    public Exports(Path root) {
        this.root = root;
    }

    /** The memberships of an audience after its last run. The file is there, whole, or not at all. */
    public Path of(DatasetKey key) {
        return root.resolve(key.organisation()).resolve(key.sandbox()).resolve(key.audience() + ".parquet");
    }

    /** Removes that of an audience, if there is one. */
    public void remove(DatasetKey key) throws IOException {
        Files.deleteIfExists(of(key));
    }
}
