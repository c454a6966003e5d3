package io.externalaudiences.review.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A contract on its way into the history.
 *
 * @param version what it is released as
 * @param document the text of the bundled document
 * @param requirements the text of the list of requirements, which is frozen with it: a check of a later one is
 *     provisional for this version
 */
public record Release(SemanticVersion version, String document, String requirements) {

    /**
     * Writes the version into the history, whole or not at all, and says where it is.
     *
     * @param history the folder of the history; made if it is not there
     * @throws IllegalArgumentException if the history has this version already, or a later one
     * @throws IOException if a file cannot be written
     */
    public Path into(Path history) throws IOException {
        new History(history)
                .latest()
                .filter(latest -> latest.compareTo(version) >= 0)
                .ifPresent(latest -> {
                    throw new IllegalArgumentException(
                            "--release-version " + version + " does not come after " + latest + ", the last release");
                });
        Files.createDirectories(history);
        Path unfinished = Files.createTempDirectory(history.toAbsolutePath().getParent(), "release-");
        Files.writeString(unfinished.resolve(History.DOCUMENT), document, UTF_8);
        Files.writeString(unfinished.resolve(History.REQUIREMENTS), requirements, UTF_8);
        Digests.write(unfinished);
        return Files.move(unfinished, history.resolve(version.toString()), StandardCopyOption.ATOMIC_MOVE);
    }
}
