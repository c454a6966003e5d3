package io.externalaudiences.client.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.review.impact.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section is that of this contract and this history, or there is neither section nor page. */
class WriteSectionTest {
    private static final Path CLIENTS = Path.of(System.getProperty("externalaudiences.clients"));
    private static final Path CONTRACT = Path.of(System.getProperty("externalaudiences.contract"));

    @TempDir
    private Path folder;

    private Path history;
    private Path page;
    private Path section;

    @BeforeEach
    void leaveWhatAnEarlierRunMade() throws IOException {
        history = Files.createDirectories(folder.resolve("history"));
        page = Files.writeString(
                Files.createDirectories(folder.resolve("page")).resolve("impact.html"), "an older page");
        section = Files.writeString(
                Files.createDirectories(folder.resolve("callers")).resolve("section.json"), "{}");
    }

    @Test
    void theContractIsComparedWithItsHistory() throws IOException {
        Files.copy(CONTRACT.resolveSibling("history/draft.yaml"), history.resolve("draft.yaml"));

        write();

        assertThat(Section.read(section).groups())
                .hasSize(4)
                .allSatisfy(language ->
                        assertThat(language.changes()).as(language.name()).containsKey("methods changed"));
        assertThat(page).doesNotExist();
    }

    @Test
    void aComparisonThatFailsLeavesNeitherSectionNorPage() {
        assertThatThrownBy(this::write).isInstanceOf(UncheckedIOException.class).hasMessageContaining("draft.yaml");

        assertThat(section).doesNotExist();
        assertThat(page).doesNotExist();
    }

    private void write() throws IOException {
        WriteSection.main(new String[] {
            CLIENTS.toString(),
            history.toString(),
            page.getParent().toString(),
            section.getParent().toString()
        });
    }
}
