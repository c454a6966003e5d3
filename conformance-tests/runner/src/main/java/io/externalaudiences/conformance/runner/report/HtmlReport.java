package io.externalaudiences.conformance.runner.report;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a report for people: one file that needs nothing else. */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes {@code report.html} into a folder that is there, and says where it is.
     *
     * @throws IOException if the file cannot be written
     */
    public static Path write(Report report, Path folder) throws IOException {
        return Templates.write("report.ftlh", report, folder.resolve("report.html"));
    }
}
