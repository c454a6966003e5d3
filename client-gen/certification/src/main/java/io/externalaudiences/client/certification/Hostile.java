package io.externalaudiences.client.certification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Bodies that are legal JSON, and too much of it. */
final class Hostile {
    /** Twice what a client reads that has no reason to read more. */
    static final int LARGE = 8 << 20;

    private static final int BLOCK = 1 << 16;

    private Hostile() {}

    /** An object behind so many blanks. */
    static String padded(int blanks, String object) {
        return " ".repeat(blanks) + object;
    }

    /** The same, compressed to a thousandth of its size. */
    static byte[] compressed(int blanks, String object) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream large = new GZIPOutputStream(small)) {
            byte[] block = " ".repeat(BLOCK).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < blanks; written += BLOCK) {
                large.write(block);
            }
            large.write(object.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return small.toByteArray();
    }

    /** A list in a list in a list, so many levels deep. */
    static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }
}
