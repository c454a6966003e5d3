package io.externalaudiences.client.generation;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What changes for callers from one contract to another, as lines that a reviewer can read. */
public final class Signatures {
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
        Path scratch = Files.createTempDirectory("signatures");
        for (Recipe recipe : Recipe.all(Path.of(arguments[0]))) {
            List<Generated> generated = new ArrayList<>();
            for (String contract : List.of(arguments[1], arguments[2])) {
                Path output = scratch.resolve(recipe.name() + generated.size());
                recipe.generate(Path.of(contract), output);
                generated.add(Generated.in(output));
            }
            System.out.println(difference(recipe.name(), generated.get(0), generated.get(1)));
        }
    }

    /** The public surface before and after, as a unified difference; empty where nothing has changed. */
    public static String difference(String language, Generated before, Generated after) {
        List<String> old = lines(before);
        List<String> changed = UnifiedDiffUtils.generateUnifiedDiff(
                language + " before", language + " after", old, DiffUtils.diff(old, lines(after)), 0);
        return String.join("\n", changed);
    }

    private static List<String> lines(Generated generated) {
        return generated.files().getOrDefault(Generated.SIGNATURES, "").lines().toList();
    }
}
