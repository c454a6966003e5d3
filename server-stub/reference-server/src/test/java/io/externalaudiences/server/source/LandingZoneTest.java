package io.externalaudiences.server.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a landing zone a path may begin with the name of the container, and nowhere else. */
class LandingZoneTest {
    private static final UUID LANDING = UUID.randomUUID();
    private static final UUID BUCKET = UUID.randomUUID();

    private final Path outside;
    private final Sources sources;

    LandingZoneTest(@TempDir Path outside) throws IOException {
        this.outside = outside;
        Path root = Files.createDirectories(outside.resolve("zone"));
        Files.createDirectories(root.resolve("people"));
        Files.writeString(root.resolve("people/a.csv"), "a\n1\n");
        Files.writeString(outside.resolve("secret.csv"), "a\n1\n");
        LocalFolder folder = new LocalFolder(root);
        this.sources = new Sources(
                Map.of("org", Map.of("prod", folder)),
                Map.of(
                        LANDING, new Connection("DLZ", "org", Set.of("prod"), folder),
                        BUCKET, new Connection("S3", "org", Set.of("prod"), folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/a.csv", "dlz-user-container/people/a.csv", "dlz-user-container//people/a.csv"})
    void aFileIsFoundWithTheContainersNameAndWithout(String path) throws Exception {
        for (Source zone : List.of(zone(), sources.find("org", "prod", "DLZ", LANDING))) {
            assertThat(zone.hasFile(path)).isTrue();
            assertThat(zone.file(path, moment -> true))
                    .extracting(SourceFile::path)
                    .containsExactly("people/a.csv");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "dlz-user-container/people", "dlz-user-container", "dlz-user-container/"})
    void aFolderIsFoundWithTheContainersNameAndWithout(String path) throws Exception {
        assertThat(zone().hasFolder(path)).isTrue();
        assertThat(zone().filesBelow(path, moment -> true))
                .extracting(SourceFile::path)
                .containsExactly("people/a.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dlz-user-container/../secret.csv",
                "dlz-user-container2/people/a.csv",
                "people/dlz-user-container/a.csv"
            })
    void nothingElseIsFoundByThatName(String path) throws Exception {
        assertThat(zone().hasFile(path)).isFalse();
    }

    @Test
    void anAbsolutePathBehindTheNameNamesNoFile() throws Exception {
        assertThat(zone().hasFile("dlz-user-container/" + outside.resolve("secret.csv")))
                .isFalse();
    }

    @Test
    void elsewhereTheNameIsThatOfAFolder() throws Exception {
        assertThat(sources.find("org", "prod", "S3", BUCKET).hasFile("dlz-user-container/people/a.csv"))
                .isFalse();
    }

    private Source zone() throws SourceUnusable {
        return sources.find("org", "prod", null, null);
    }
}
