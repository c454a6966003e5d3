package io.externalaudiences.independent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The document and its flows in another folder, to be broken there. */
final class ContractCopy {

    static final String DOCUMENT = "external-audiences.yaml";
    static final String FLOWS = "external-audiences.arazzo.yaml";

    private ContractCopy() {}

    /** A copy with one edit; the file that was edited is given back. */
    static Path in(Path folder, String file, String text, String replacement) throws IOException {
        for (String copied : new String[] {DOCUMENT, FLOWS}) {
            Files.copy(Tool.CONTRACT.resolve(copied), folder.resolve(copied));
        }
        Path edited = folder.resolve(file);
        String before = Files.readString(edited, UTF_8);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " has no " + text);
        }
        return Files.writeString(edited, before.replace(text, replacement), UTF_8);
    }
}
