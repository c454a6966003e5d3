package io.externalaudiences.conformance.runner.report;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Fills templates with values. Those that end in {@code .ftlh} escape all they are given for HTML. */
public final class Templates {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);

    private Templates(Class<?> neighbour) {
        configuration.setClassForTemplateLoading(neighbour, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
    }

    /** The templates of reports. */
    public static Templates ofReports() {
        return beside(Templates.class);
    }

    /** The templates that lie in the package of a class. */
    public static Templates beside(Class<?> neighbour) {
        return new Templates(neighbour);
    }

    /**
     * Writes what a template says of these values, and says where it is.
     *
     * @throws IOException if the file cannot be written
     */
    public Path write(String template, Map<String, Object> values, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            configuration.getTemplate(template).process(values, writer);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " is broken", e);
        }
        return file;
    }

    /** What a template says of these values. */
    public String filled(String template, Map<String, Object> values) {
        StringWriter text = new StringWriter();
        try {
            configuration.getTemplate(template).process(values, text);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("the template " + template + " is broken", e);
        }
        return text.toString();
    }
}
