package io.externalaudiences.conformance.runner.report;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        Path file = folder.resolve("report.html");
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            templates().getTemplate("report.ftlh").process(Map.of("report", report), writer);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template of the HTML report is broken", e);
        }
        return file;
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setClassForTemplateLoading(HtmlReport.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
