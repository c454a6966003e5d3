package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.runner.report.page.Page;
import io.externalaudiences.text.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes a report for people: one file that needs nothing else. */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes {@code report.html} into a folder that is there, and says where it is.
     *
     * @throws IOException if the file cannot be written
     */
    public static Path write(Report report, Path folder) throws IOException {
        return Templates.beside(HtmlReport.class)
                .write("report.ftlh", Map.of("page", Page.of(report), "report", report), folder.resolve("report.html"));
    }
}
