package io.externalaudiences.server.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing outside of a landing zone is ever found. */
class LocalFolderTest {
    private final Path outside;
    private final Path root;
    private final LocalFolder folder;

    LocalFolderTest(@TempDir Path outside) throws IOException {
        this.outside = outside;
        this.root = Files.createDirectories(outside.resolve("zone"));
        this.folder = new LocalFolder(root);
        Files.writeString(outside.resolve("secret.csv"), "a\n1\n");
        Files.createDirectories(root.resolve("in/deep"));
        Files.writeString(root.resolve("in/deep/a.csv"), "a\n1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "in/../../secret.csv",
                "in/deep/../../../secret.csv",
                "a\u0000b",
                "nothing.csv",
                "in"
            })
    void aPathThatLeavesTheFolderNamesNoFile(String path) {
        assertThat(folder.hasFile(path)).isFalse();
        assertThatThrownBy(() -> folder.file(path, moment -> true)).isInstanceOf(SourceUnusable.class);
    }

    @Test
    void anAbsolutePathNamesNoFile() {
        assertThat(folder.hasFile(outside.resolve("secret.csv").toString())).isFalse();
        assertThat(folder.hasFolder(outside.toString())).isFalse();
    }

    @Test
    void linksThatLeaveTheFolderAreNotFollowed() throws Exception {
        Files.createSymbolicLink(root.resolve("in/link.csv"), outside.resolve("secret.csv"));
        Files.createSymbolicLink(root.resolve("in/out"), outside);

        assertThat(folder.hasFile("in/link.csv")).isFalse();
        assertThat(folder.hasFolder("in/out")).isFalse();
        assertThat(folder.hasFile("in/out/secret.csv")).isFalse();
        assertThat(folder.filesBelow("in", moment -> true))
                .extracting(SourceFile::path)
                .containsExactly("in/deep/a.csv");
    }

    @Test
    void linksWithinTheFolderAre() throws Exception {
        Files.createSymbolicLink(root.resolve("in/link.csv"), root.resolve("in/deep/a.csv"));

        assertThat(folder.hasFile("in/link.csv")).isTrue();
    }
}
