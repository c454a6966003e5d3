package io.externalaudiences.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.ChildServer;
import io.externalaudiences.server.support.Payload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buckets and containers need a native library. Where there is none for the machine, the start says so. */
class MissingNativeLibraryTest {
    /** What this machine is not, so that its library is missing or cannot be loaded. */
    private static final String ARCHITECTURE = System.getProperty("os.arch").equals("aarch64") ? "amd64" : "aarch64";

    private static final List<String> ANOTHER_MACHINE = List.of("-Dos.arch=" + ARCHITECTURE);
    private static final List<String> CONNECTION = List.of(
            "id=1d1d4bc5-b527-46a3-9863-530246a61b2b",
            "organisation=C0FFEE0123456789ABCDEF01@ExampleOrg",
            "sandboxes=prod");

    @TempDir
    private Path folder;

    private static String[] connection(String... more) {
        return Stream.concat(CONNECTION.stream(), Stream.of(more))
                .map(option -> "--external-audiences.connections[0]." + option)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"S3,s3,s3.region=us-east-1", "GCS,gcs,gcs.root=audiences"})
    void aBucketEndsTheStartWithASentence(String kind, String place, String more) throws IOException {
        ChildServer.FailedStart failed = ChildServer.startInVain(
                ANOTHER_MACHINE, folder, connection("kind=" + kind, place + ".bucket=files", more));

        assertThat(failed.exitCode()).as(failed.log()).isNotZero();
        assertThat(failed.log().lines())
                .as(failed.log())
                .filteredOn(line -> line.contains(ARCHITECTURE))
                .containsExactly("external-audiences.connections[0]." + place
                        + " cannot be read on " + System.getProperty("os.name") + " " + ARCHITECTURE
                        + ", where OpenDAL's native library is missing or cannot be"
                        + " loaded; folders and SFTP servers can.");
        assertThat(failed.log()).doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withoutBucketsTheServerStartsThereToo() throws IOException {
        try (ChildServer server = ChildServer.start(
                ANOTHER_MACHINE,
                folder,
                connection("kind=DLZ", "folder=" + Files.createDirectory(folder.resolve("z"))))) {
            assertThat(server.client().audience(Payload.good())).isNotEmpty();
        }
    }
}
