package io.externalaudiences.client.generation;

import java.nio.file.Path;

/** Generates all languages, in a process of its own. */
final class GenerateAll {
    private GenerateAll() {}

    public static void main(String[] arguments) {
        for (Recipe recipe : Recipe.all(Path.of(arguments[0]))) {
            recipe.generate(Path.of(arguments[1]), Path.of(arguments[2]).resolve(recipe.name()));
        }
    }
}
