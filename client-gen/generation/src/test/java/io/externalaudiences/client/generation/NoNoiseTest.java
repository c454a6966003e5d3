package io.externalaudiences.client.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same contract gives the same bytes everywhere, and an edit touches what it is about. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoNoiseTest {
    private static final Path CLIENTS = Path.of(System.getProperty("externalaudiences.clients"));
    private static final Path CONTRACT = Path.of(System.getProperty("externalaudiences.contract"));

    private final Map<String, Generated> asItIs = new HashMap<>();

    @BeforeAll
    void generate(@TempDir Path folder) {
        for (Recipe recipe : Recipe.all(CLIENTS)) {
            asItIs.put(recipe.name(), generated(recipe, CONTRACT, folder.resolve(recipe.name())));
        }
    }

    @Test
    void otherFoldersLocalesTimeZonesAndUsersGiveTheSameBytes(@TempDir Path folder) throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("another folder/für ihn"));
        Path copy = Files.copy(CONTRACT, elsewhere.resolve("renamed.yaml"));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Kolkata",
                        "-Duser.name=somebody-else",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GenerateAll.class.getName(),
                        CLIENTS.toString(),
                        copy.toString(),
                        elsewhere.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();

        assertThat(other.waitFor())
                .as(Files.readString(folder.resolve("output.txt")))
                .isZero();
        for (Recipe recipe : Recipe.all(CLIENTS)) {
            Generated there = Generated.in(elsewhere.resolve(recipe.name()));
            assertThat(there.files()).hasSizeGreaterThan(20);
            assertThat(there.differsFrom(asItIs.get(recipe.name())))
                    .as(recipe.name())
                    .isEmpty();
        }
    }

    /** An edit of the contract, and the type that it is about. */
    @ParameterizedTest
    @CsvSource({
        "The columns of the files. At least one is an identity,Columns. At least one is an identity,createaudiencerequest",
        "'        runId:\n          type: string\n          description: The id of the run.\n','        runNumber:\n          type: string\n          description: The number of the run.\n        runId:\n          type: string\n          description: The id of the run.\n',ingestionrun",
        "description: What is wrong there. For people.,description: What is wrong there.,violation"
    })
    void anEditTouchesOnlyTheFilesOfItsType(String before, String after, String type, @TempDir Path folder)
            throws IOException {
        String contract = Files.readString(CONTRACT);
        assertThat(contract).containsOnlyOnce(before);
        Path edited = Files.writeString(folder.resolve("edited.yaml"), contract.replace(before, after));

        for (Recipe recipe : Recipe.all(CLIENTS)) {
            Set<String> touched =
                    generated(recipe, edited, folder.resolve(recipe.name())).differsFrom(asItIs.get(recipe.name()));

            assertThat(touched)
                    .as(recipe.name())
                    .isNotEmpty()
                    .allMatch(path -> path.equals(Generated.SIGNATURES) || isFileOf(type, path));
        }
    }

    private static Generated generated(Recipe recipe, Path contract, Path output) {
        recipe.generate(contract, output);
        return Generated.in(output);
    }

    private static boolean isFileOf(String type, String path) {
        List<String> parts = List.of(path.split("/"));
        String name = parts.get(parts.size() - 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\.\\w+$", "")
                .replaceAll("[-_]", "");
        return name.equals(type) || name.equals("model" + type);
    }
}
