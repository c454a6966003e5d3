package io.externalaudiences.client.generation;

import io.externalaudiences.review.impact.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an edit of the contract changes for callers of the clients, as a section of the impact page.
 *
 * @param recipes how the clients are generated, in the order of the page
 * @param scratch a folder for what is generated
 */
record CallersSection(List<Recipe> recipes, Path scratch) {
    private static final String TITLE = "What changes for callers of the clients";

    /**
     * The section from one contract to another.
     *
     * @throws IOException if something generated cannot be written or read
     */
    Section between(Path before, Path after) throws IOException {
        List<Section.Group> languages = new ArrayList<>();
        for (Recipe recipe : recipes) {
            languages.add(changes(recipe, before, after));
        }
        return new Section(TITLE, languages);
    }

    private Section.Group changes(Recipe recipe, Path before, Path after) throws IOException {
        // All of them take seconds: say how far it is.
        System.out.println("Generating   " + recipe.language());
        Surface earlier = surface(recipe, before, "before");
        Surface later = surface(recipe, after, "after");
        return new Section.Group(recipe.language(), later.changesSince(earlier));
    }

    private Surface surface(Recipe recipe, Path contract, String version) throws IOException {
        Path folder = scratch.resolve(recipe.name()).resolve(version);
        // What an earlier run has left must not be taken for what this one generates.
        Files.deleteIfExists(folder.resolve(Generated.SIGNATURES));
        recipe.generate(contract, folder);
        return Generated.in(folder).surface();
    }
}
