package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.text.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes a report for the page of a job in CI. */
public final class MarkdownReport {

    private MarkdownReport() {}

    /**
     * Writes {@code report.md} into a folder that is there, and says where it is.
     *
     * @throws IOException if the file cannot be written
     */
    public static Path write(Report report, Path folder) throws IOException {
        return Templates.beside(MarkdownReport.class)
                .write("report.md.ftl", Map.of("report", report), folder.resolve("report.md"));
    }
}
