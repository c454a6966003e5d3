package io.externalaudiences.review.impact;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.externalaudiences.review.change.Verdict;
import io.externalaudiences.text.Json;
import io.externalaudiences.text.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes an impact: HTML for people, Markdown for a pull request, JSON for machines. */
public final class ImpactWriter {

    private static final JsonMapper JSON = Json.mapper().build();

    private static final Templates TEMPLATES = Templates.beside(ImpactWriter.class);

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
        return TEMPLATES.filled(template, values);
    }
}
