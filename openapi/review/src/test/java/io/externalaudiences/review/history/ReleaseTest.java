package io.externalaudiences.review.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is released stays as it was. */
final class ReleaseTest {

    @TempDir
    private Path folder;

    @Test
    void isReadAsItWasWritten() throws IOException {
        release("1.0.0").into(folder.resolve("history"));

        History history = new History(folder.resolve("history"));
        assertThat(history.latest()).contains(version("1.0.0"));
        assertThat(history.read(version("1.0.0")).requirements()).containsOnlyKeys("RUN-001");
        assertThat(folder.toFile().list()).containsExactly("history");
    }

    @Test
    void theLatestIsThatOfTheHighestVersion() throws IOException {
        release("1.9.0").into(folder);
        release("1.10.0").into(folder);

        assertThat(new History(folder).latest()).contains(version("1.10.0"));
    }

    @Test
    void comesAfterTheLastOne() throws IOException {
        release("1.1.0").into(folder);

        assertThatThrownBy(() -> release("1.1.0").into(folder)).hasMessageContaining("does not come after 1.1.0");
        assertThatThrownBy(() -> release("1.0.1").into(folder)).hasMessageContaining("does not come after 1.1.0");
    }

    @Test
    void isNotReadWhenAFileWasEditedAfterwards() throws IOException {
        Path release = release("1.0.0").into(folder);
        Files.writeString(release.resolve("requirements.yaml"), "requirements: []");

        assertThatThrownBy(() -> new History(folder).read(version("1.0.0")))
                .hasMessageContaining("is not what was released");
    }

    @Test
    void aFolderThatIsNoVersionIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("latest"));

        assertThatThrownBy(() -> new History(folder).latest()).hasMessageContaining("latest is named like no version");
    }

    @Test
    void theChangelogHasTheLatestFirst() throws IOException {
        Path changelog = folder.resolve("CHANGELOG.md");

        Changelog.add(changelog, "## 1.0.0\n\nThe first.\n");
        Changelog.add(changelog, "## 1.1.0\n\nThe second.\n");

        assertThat(changelog)
                .content()
                .containsSubsequence("# Changes", "## 1.1.0\n\nThe second.\n\n", "## 1.0.0\n\nThe first.\n");
    }

    private static Release release(String version) {
        return new Release(version(version), "openapi: 3.0.4", "requirements: [{id: RUN-001}]");
    }

    private static SemanticVersion version(String text) {
        return SemanticVersion.of(text).orElseThrow();
    }
}
