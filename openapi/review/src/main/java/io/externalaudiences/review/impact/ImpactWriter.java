package io.externalaudiences.review.impact;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.externalaudiences.review.change.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an impact: HTML for people, Markdown for a pull request, JSON for machines. */
public final class ImpactWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final Map<String, Verdict> VERDICTS =
            Arrays.stream(Verdict.values()).collect(Collectors.toUnmodifiableMap(Verdict::name, verdict -> verdict));

    private ImpactWriter() {}

    /**
     * Writes {@code impact.html}, {@code impact.md} and {@code impact.json}, and says where the first is.
     *
     * @param folder where to; made if it is not there
     * @throws IOException if a file cannot be written
     */
    public static Path write(Impact impact, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("impact.md"), markdown(impact), UTF_8);
        Files.writeString(folder.resolve("impact.json"), JSON.writeValueAsString(impact), UTF_8);
        return Files.writeString(folder.resolve("impact.html"), page("impact.ftlh", impact), UTF_8);
    }

    /** Removes what {@link #write} has written, as far as it is there. */
    public static void remove(Path folder) throws IOException {
        for (String file : List.of("impact.html", "impact.md", "impact.json")) {
            Files.deleteIfExists(folder.resolve(file));
        }
    }

    /** What stands in a pull request. */
    public static String markdown(Impact impact) {
        return page("impact.md.ftl", impact);
    }

    /** What stands in the changelog. */
    public static String changelog(Impact impact) {
        return filled("changelog.md.ftl", impact);
    }

    /** The page from an earlier version to this one, for those who have to move. */
    public static String migrationGuide(Impact impact) {
        return filled("migration.md.ftl", impact);
    }

    private static String page(String template, Impact impact) {
        return filled(template, Map.of("impact", impact, "verdicts", VERDICTS, "changelog", changelog(impact)));
    }

    private static String filled(String template, Impact impact) {
        return filled(template, Map.of("impact", impact, "verdicts", VERDICTS));
    }

    private static String filled(String template, Map<String, Object> values) {
        StringWriter text = new StringWriter();
        try {
            configuration().getTemplate(template).process(values, text);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("the template " + template + " is broken", e);
        }
        return text.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setClassForTemplateLoading(ImpactWriter.class, "");
        configuration.setDefaultEncoding(UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
