package io.externalaudiences.client.generation;

import io.externalaudiences.review.impact.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What changes for callers from any contract to any other, as lines that a reviewer can read. */
final class Signatures {
    private Signatures() {}

    /**
     * Prints it for every language.
     *
     * @param arguments the folder client-gen, the contract before and the contract after
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("Three arguments: the folder client-gen, the contract before, the contract after.");
            System.exit(2);
        }
        new CallersSection(Recipe.all(Path.of(arguments[0])), Files.createTempDirectory("signatures"))
                .between(Path.of(arguments[1]), Path.of(arguments[2]))
                .groups()
                .forEach(Signatures::print);
    }

    private static void print(Section.Group language) {
        System.out.println(language.name() + (language.changes().isEmpty() ? ": nothing changes" : ""));
        language.changes().forEach((what, lines) -> {
            System.out.println("  " + what);
            lines.forEach(line -> System.out.println("    " + line));
        });
    }
}
