package io.externalaudiences.review.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exception is complete, or it is none. */
final class ExceptionsFileTest {

    private static final String COMPLETE =
            "{change: enum, place: /components, reason: agreed, owner: api-review, expires: 2027-01-31}";

    @TempDir
    private Path folder;

    @Test
    void readsChangesAndLeavesLintRulesToTheLint() throws IOException {
        String lint = COMPLETE.replace("change: enum", "lint: examples-exist");

        assertThat(ExceptionsFile.read(file("[" + COMPLETE + ", " + lint + "]")))
                .containsExactly(
                        new AcceptedChange("enum", "/components", "agreed", "api-review", LocalDate.of(2027, 1, 31)));
    }

    @Test
    void theOneOfTheContractCanBeRead() {
        assertThat(ExceptionsFile.read(Path.of("..", "exceptions.yaml"))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'change: enum, ', '', exceptions[0] needs either change or lint",
        "'change: enum', 'change: enum, lint: examples-exist', exceptions[0] needs either change or lint",
        "'reason: agreed, ', '', exceptions[0].reason is missing",
        "'owner: api-review', 'owner: \" \"', exceptions[0].owner is missing",
        "2027-01-31, soon, exceptions[0].expires must be a day",
        "reason, reasen, reasen",
    })
    void namesWhatIsWrong(String good, String bad, String complaint) throws IOException {
        Path file = file("[" + COMPLETE.replace(good, bad) + "]");

        assertThatThrownBy(() -> ExceptionsFile.read(file)).hasMessageContaining(complaint);
    }

    private Path file(String list) throws IOException {
        return Files.writeString(folder.resolve("exceptions.yaml"), "exceptions: " + list);
    }
}
