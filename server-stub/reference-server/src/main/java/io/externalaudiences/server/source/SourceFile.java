package io.externalaudiences.server.source;

import java.time.Instant;
import java.util.Locale;

/**
 * A file of a source.
 *
 * @param path relative to the root of the source, parts separated by a slash
 * @param modified when it was modified last
 * @param size in bytes
 */
public record SourceFile(String path, Instant modified, long size) {
    private static final String CSV = ".csv";
    private static final String COMPRESSED = ".gz";

    /** Whether a file of this name is taken for CSV: its name ends in {@code .csv} or {@code .csv.gz}. */
    static boolean isCsv(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.endsWith(CSV) || plain.endsWith(CSV + COMPRESSED);
    }

    /** How a copy's name must end, so that whoever reads it knows whether it is compressed. */
    String ending() {
        return path.toLowerCase(Locale.ROOT).endsWith(COMPRESSED) ? CSV + COMPRESSED : CSV;
    }
}
