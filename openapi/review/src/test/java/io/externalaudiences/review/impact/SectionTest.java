package io.externalaudiences.review.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others leave for the page is read as they wrote it, or not at all. */
final class SectionTest {

    private Path file;

    @BeforeEach
    void choose(@TempDir Path folder) {
        file = folder.resolve("section.json");
    }

    @Test
    void whatWasWrittenIsRead() {
        Section section = new Section("A title", List.of(new Section.Group("A", Map.of("gone", List.of("a", "b")))));

        section.write(file);

        assertThat(Section.read(file)).isEqualTo(section);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        refused("section.json");
    }

    @Test
    void aSectionWithoutGroupsIsRefused() throws IOException {
        Files.writeString(file, "{\"title\": \"A title\"}");

        refused("groups");
    }

    @Test
    void whatThePageDoesNotKnowIsRefused() throws IOException {
        Files.writeString(file, "{\"title\": \"A title\", \"groups\": [], \"colour\": \"red\"}");

        refused("colour");
    }

    private void refused(String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.read(file))
                .withMessageContainingAll(file.toString(), named);
    }
}
