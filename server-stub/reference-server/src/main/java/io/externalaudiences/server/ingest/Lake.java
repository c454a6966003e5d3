package io.externalaudiences.server.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** The folders of the data lake: {@code <organisation>/<sandbox>/<audience>/<run>.parquet}. */
public final class Lake {
    private final Path root;

    /**
     * A lake in this folder.
     *
     * @param root the folder of the lake; made when it is needed
     */
    public Lake(Path root) {
        this.root = root;
    }

    /** The good rows of a run. The file is there, whole, or not at all. */
    public Path dataset(DatasetKey key, UUID run) {
        return folder(key).resolve(run + ".parquet");
    }

    /** The rejected rows of a run; the file is there where some were rejected. */
    public Path rejected(DatasetKey key, UUID run) {
        return folder(key).resolve(run + ".rejected.csv");
    }

    /** What became of the files of a run. */
    public Path report(DatasetKey key, UUID run) {
        return folder(key).resolve(run + ".report.json");
    }

    /** Removes all of an audience, if anything is there. */
    public void remove(DatasetKey key) throws IOException {
        Path folder = folder(key);
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            below.sorted(Comparator.reverseOrder()).forEach(Lake::delete);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(DatasetKey key) {
        return root.resolve(key.organisation())
                .resolve(key.sandbox())
                .resolve(key.audience().toString());
    }
}
