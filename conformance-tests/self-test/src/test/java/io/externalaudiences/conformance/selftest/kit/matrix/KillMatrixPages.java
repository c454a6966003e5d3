package io.externalaudiences.conformance.selftest.kit.matrix;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a kill matrix for people: as a page to look at, and as Markdown to keep. */
public final class KillMatrixPages {

    private KillMatrixPages() {}

    /** Writes {@code kill-matrix.html} and {@code kill-matrix.md} into a folder, which is made if need be. */
    public static void write(KillMatrix matrix, Path folder) throws IOException {
        Files.createDirectories(folder);
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setClassForTemplateLoading(KillMatrixPages.class, "");
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        for (String name : List.of("kill-matrix.html", "kill-matrix.md")) {
            String template = name.endsWith(".html") ? "kill-matrix.ftlh" : name + ".ftl";
            try (Writer writer = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
                configuration.getTemplate(template).process(Map.of("matrix", matrix), writer);
            } catch (TemplateException e) {
                throw new IllegalStateException("the template " + template + " is broken", e);
            }
        }
    }
}
