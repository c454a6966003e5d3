package io.externalaudiences.review.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.externalaudiences.review.version.ContractVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of released contracts.
 *
 * <p>Each version is a folder of its name, with the bundled document, the list of requirements and the digests of both.
 * Beside them {@code draft.yaml} is what there was before the first one; it is no release.
 */
public final class History {

    static final String DOCUMENT = "external-audiences.yaml";
    static final String REQUIREMENTS = "requirements.yaml";
    static final String DIGESTS = "SHA256SUMS";

    private static final String DRAFT = "draft";

    private final Path folder;

    /** @param folder the folder; it need not be there */
    public History(Path folder) {
        this.folder = folder;
    }

    /** The versions, the latest first. */
    public List<SemanticVersion> versions() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(file -> SemanticVersion.of(file.getFileName().toString())
                            .orElseThrow(() -> new IllegalArgumentException(file + " is named like no version")))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** The latest version; empty where none was released yet. */
    public Optional<SemanticVersion> latest() {
        return versions().stream().findFirst();
    }

    /**
     * What the contract as it stands is compared with: the latest version, or the draft where none was released yet.
     */
    public ContractVersion before() {
        return latest().map(this::read).orElseGet(this::draft);
    }

    /**
     * A version, exactly as it was released.
     *
     * @throws IllegalArgumentException if a file is not what its digest says
     */
    public ContractVersion read(SemanticVersion version) {
        Path release = of(version);
        Digests.check(release);
        return ContractVersion.read(
                version.toString(), text(release.resolve(DOCUMENT)), text(release.resolve(REQUIREMENTS)));
    }

    /** What there was before the first version; it has no list of requirements. */
    public ContractVersion draft() {
        return ContractVersion.read(DRAFT, text(folder.resolve(DRAFT + ".yaml")), "requirements: []");
    }

    /** The text of the document of a version. */
    public String documentText(SemanticVersion version) {
        return text(of(version).resolve(DOCUMENT));
    }

    /** The text of the list of requirements of a version. */
    public String requirementsText(SemanticVersion version) {
        return text(of(version).resolve(REQUIREMENTS));
    }

    /** The folder of a version, there or not. */
    Path of(SemanticVersion version) {
        return folder.resolve(version.toString());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
