package io.externalaudiences.server.ingest.dataset;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to be read.
 *
 * @param name what to call it towards people
 * @param path where it lies on this machine
 */
public record InputFile(String name, Path path) {
    /** Whether it is compressed with gzip: its path says so. */
    boolean isCompressed() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
