package io.externalaudiences.conformance.selftest.kit.matrix;

import io.externalaudiences.text.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a kill matrix for people: as a page to look at, and as Markdown to keep. */
public final class KillMatrixPages {

    private KillMatrixPages() {}

    /** Writes {@code kill-matrix.html} and {@code kill-matrix.md} into a folder, which is made if need be. */
    public static void write(KillMatrix matrix, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Object> values = Map.of("matrix", matrix);
        Templates templates = Templates.beside(KillMatrixPages.class);
        templates.write("kill-matrix.ftlh", values, folder.resolve("kill-matrix.html"));
        templates.write("kill-matrix.md.ftl", values, folder.resolve("kill-matrix.md"));
    }
}
