package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.runner.Main;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsAnyOrigin;
import io.externalaudiences.conformance.selftest.broken.create.RefusesFolders;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command ends with after it has judged a target. How it ends without one is tested where it is written. */
class ExitCodesTest {

    @TempDir
    private Path folder;

    @Test
    void aConformantTarget() throws IOException, InterruptedException {
        assertThat(certify(Behaviour.conforming())).isZero();
    }

    @Test
    void aBrokenMust() throws IOException, InterruptedException {
        assertThat(certify(new RefusesFolders(), "--only", "CREATE-021")).isEqualTo(1);
    }

    @Test
    void aBrokenShouldThatCounts() throws IOException, InterruptedException {
        assertThat(certify(new AcceptsAnyOrigin(), "--only", "CREATE-033", "--strict"))
                .isEqualTo(1);
    }

    @Test
    void aTargetThatWasJudgedInPart() throws IOException, InterruptedException {
        assertThat(certify(new AcceptsAnyOrigin(), "--only", "CREATE-033")).isEqualTo(5);
    }

    private int certify(Behaviour behaviour, String... options) throws IOException, InterruptedException {
        try (MinimalTarget server = MinimalTarget.start(behaviour)) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "--config",
                    configuration().toString(),
                    "--url",
                    server.url().toString(),
                    "--report",
                    folder.resolve("report").toString()));
            command.addAll(List.of(options));
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile())
                    .start()
                    .waitFor();
        }
    }

    private Path configuration() throws IOException {
        Path file = folder.resolve("target.yaml");
        try (InputStream pattern = TargetConfigurations.class.getResourceAsStream("reference-server.yaml")) {
            Files.copy(Objects.requireNonNull(pattern), file);
        }
        return file;
    }
}
