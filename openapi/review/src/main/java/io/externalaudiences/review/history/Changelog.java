package io.externalaudiences.review.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract's changelog: the latest version stands first. */
public final class Changelog {

    private static final String HEAD = """
            # Changes of the contract

            Written by each release. Breaking is what breaks a caller, on the wire or when it is compiled anew.

            """;

    private Changelog() {}

    /**
     * Puts a version above all earlier ones.
     *
     * @param file the changelog; made if it is not there
     * @param entry the text of the version, with its heading
     * @throws IOException if the file cannot be read or written
     */
    public static void add(Path file, String entry) throws IOException {
        String written = Files.exists(file) ? Files.readString(file, UTF_8) : HEAD;
        int first = written.indexOf("\n## ");
        int place = first < 0 ? written.length() : first + 1;
        Files.writeString(
                file,
                written.substring(0, place) + entry.strip() + (first < 0 ? "\n" : "\n\n") + written.substring(place),
                UTF_8);
    }
}
