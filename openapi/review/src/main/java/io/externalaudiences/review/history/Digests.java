package io.externalaudiences.review.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The SHA-256 of the files of a release, in a file that {@code sha256sum --check} reads. */
final class Digests {

    private static final List<String> FILES = List.of(History.DOCUMENT, History.REQUIREMENTS);

    private Digests() {}

    static void write(Path release) throws IOException {
        Files.writeString(release.resolve(History.DIGESTS), expected(release), UTF_8);
    }

    /** @throws IllegalArgumentException if a file is not what its digest says */
    static void check(Path release) {
        try {
            String written = Files.readString(release.resolve(History.DIGESTS), UTF_8);
            if (!written.equals(expected(release))) {
                throw new IllegalArgumentException(
                        release + " is not what was released: its files differ from " + History.DIGESTS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + release, e);
        }
    }

    private static String expected(Path release) {
        return FILES.stream()
                .map(file -> digest(release.resolve(file)) + "  " + file + "\n")
                .collect(Collectors.joining());
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
