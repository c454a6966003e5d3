package io.externalaudiences.client.certification;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Clients beside one another, row by row; for people.
 *
 * @param title what is compared
 * @param name the name of its files
 * @param clients the names of the clients
 * @param rows what is compared, in its order
 */
public record Matrix(String title, String name, List<String> clients, List<Row> rows) {
    /**
     * One step or fault.
     *
     * @param id its id
     * @param title what it is
     * @param cells one for each client
     */
    public record Row(String id, String title, List<Cell> cells) {}

    /**
     * What one client made of it.
     *
     * @param good whether that is well
     * @param text what was seen, or what is wrong
     */
    public record Cell(boolean good, String text) {}

    /** Whether all is well. */
    public boolean isGood() {
        return rows.stream().flatMap(row -> row.cells().stream()).allMatch(Cell::good);
    }

    /** Writes it into a folder, as Markdown and as HTML. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Matrix.class, "");
        templates.setDefaultEncoding("UTF-8");
        for (String kind : List.of("md", "html")) {
            StringWriter text = new StringWriter();
            try {
                templates
                        .getTemplate("matrix." + kind + ".ftlh")
                        .process(Map.of("title", title, "clients", clients, "rows", rows), text);
            } catch (TemplateException e) {
                throw new UncheckedIOException(new IOException("the matrix cannot be written as " + kind, e));
            }
            Files.writeString(folder.resolve(name + "." + kind), text.toString());
        }
    }
}
