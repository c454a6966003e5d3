package io.externalaudiences.client.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.externalaudiences.contract.Contract;
import io.externalaudiences.review.history.History;
import io.externalaudiences.review.impact.ImpactWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what clients add to the impact page: what has changed for their callers since the last release. */
final class WriteSection {
    private static final String SECTION = "section.json";

    private WriteSection() {}

    /**
     * Writes it.
     *
     * @param arguments the folder client-gen, the folder of the contract's history, the folder of the page, and the
     *     folder that takes the section and what it is made of
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println(
                    "Four arguments: the folder client-gen, the history of the contract, the folder of the page,"
                            + " a folder for the section.");
            System.exit(2);
        }
        // If this fails, there must not be an older page.
        ImpactWriter.remove(Path.of(arguments[2]));
        write(Recipe.all(Path.of(arguments[0])), new History(Path.of(arguments[1])), Path.of(arguments[3]));
    }

    private static void write(List<Recipe> recipes, History history, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(SECTION));
        // JSON, as which the document is at hand, is YAML.
        Path before = Files.writeString(
                folder.resolve("before.json"),
                history.before().document().tree().toString(),
                UTF_8);
        Path after = Files.writeString(
                folder.resolve("after.yaml"), Contract.bundledDocument().text(), UTF_8);
        new CallersSection(recipes, folder.resolve("clients"))
                .between(before, after)
                .write(folder.resolve(SECTION));
    }
}
