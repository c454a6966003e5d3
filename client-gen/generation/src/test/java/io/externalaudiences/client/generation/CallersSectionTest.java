package io.externalaudiences.client.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.review.impact.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What edits of the contract change for callers, exactly, in each language. */
class CallersSectionTest {
    private static final Path CLIENTS = Path.of(System.getProperty("externalaudiences.clients"));
    private static final Path CONTRACT = Path.of(System.getProperty("externalaudiences.contract"));

    @TempDir
    private Path folder;

    private String contract = "";

    @BeforeEach
    void read() throws IOException {
        contract = Files.readString(CONTRACT);
    }

    @Test
    void withoutAnEditNothingChanges() throws IOException {
        Section section = callers().between(CONTRACT, CONTRACT);

        assertThat(section.changesNothing()).isTrue();
        assertThat(section.groups())
                .extracting(Section.Group::name)
                .containsExactly("Java", "TypeScript", "Python", "Go");
    }

    @Test
    void prosePromisesCallersNothing() throws IOException {
        Path edited = edited("One thing that is wrong with a request.", "What is wrong with a request.");

        assertThat(callers().between(CONTRACT, edited).changesNothing()).isTrue();
    }

    @Test
    void aPropertyThatIsRenamedGoesAndComesInEachLanguage() throws IOException {
        Path edited = edited("        reason:\n", "        cause:\n", "[pointer, reason]", "[pointer]");

        Map<String, Map<String, List<String>>> changes = changesTo(edited);

        assertThat(changes).hasSize(4);
        assertThat(changes.get("Java"))
                .isEqualTo(properties("Violation.reason: String", "Violation.cause: @Nullable String"));
        assertThat(changes.get("TypeScript"))
                .isEqualTo(properties("Violation.reason: string", "Violation.cause?: string"));
        assertThat(changes.get("Python")).isEqualTo(properties("Violation.reason: str", "Violation.cause: str | None"));
        assertThat(changes.get("Go")).isEqualTo(properties("Violation.Reason: string", "Violation.Cause: *string"));
    }

    @Test
    void anOperationOfAnotherNameIsAnotherMethodInEachLanguage() throws IOException {
        Path edited = edited("operationId: getIngestionRun\n", "operationId: readIngestionRun\n");

        Map<String, Map<String, List<String>>> changes = changesTo(edited);

        assertThat(changes.get("Java"))
                .containsOnly(
                        Map.entry(
                                "methods removed",
                                List.of("getIngestionRun(audienceId: String, runId: String, options?): IngestionRun")),
                        Map.entry(
                                "methods added",
                                List.of(
                                        "readIngestionRun(audienceId: String, runId: String, options?): IngestionRun")));
        assertThat(changes.get("TypeScript")).containsOnlyKeys("methods removed", "methods added");
        assertThat(changes.get("Python")).containsOnlyKeys("methods removed", "methods added");
        assertThat(changes.get("Go")).containsOnlyKeys("methods removed", "methods added");
    }

    @Test
    void oneMoreKnownValueIsOneMoreConstantInEachLanguage() throws IOException {
        Path edited =
                edited("[DATASET_INGEST, PROFILE_STORE_INGEST]", "[DATASET_INGEST, PROFILE_STORE_INGEST, REPORT]");

        assertThat(changesTo(edited))
                .containsOnlyKeys("Java", "TypeScript", "Python", "Go")
                .allSatisfy(
                        (language, changes) -> assertThat(changes).as(language).containsOnlyKeys("constants added"));
    }

    @Test
    void aContractThatCannotBeGeneratedFromFailsTheComparison() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "openapi: 3.0.3\npaths: [");
        callers().between(CONTRACT, CONTRACT);

        assertThatThrownBy(() -> callers().between(CONTRACT, broken))
                .hasMessageContaining("Issues with the OpenAPI input");
    }

    private CallersSection callers() {
        return new CallersSection(Recipe.all(CLIENTS), folder.resolve("clients"));
    }

    /** By language. */
    private Map<String, Map<String, List<String>>> changesTo(Path edited) throws IOException {
        Map<String, Map<String, List<String>>> changes = new HashMap<>();
        callers().between(CONTRACT, edited).groups().forEach(group -> changes.put(group.name(), group.changes()));
        return changes;
    }

    private static Map<String, List<String>> properties(String removed, String added) {
        return Map.of("properties removed", List.of(removed), "properties added", List.of(added));
    }

    /** The contract with texts that stand there once replaced by others; in turn what is replaced, and by what. */
    private Path edited(String... replacements) throws IOException {
        String text = contract;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).containsOnlyOnce(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return Files.writeString(folder.resolve("edited.yaml"), text);
    }
}
