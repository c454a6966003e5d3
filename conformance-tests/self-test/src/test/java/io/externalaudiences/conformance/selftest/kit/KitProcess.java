package io.externalaudiences.conformance.selftest.kit;

import io.externalaudiences.conformance.runner.Main;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The kit as a vendor runs it: a process of its own, with the configuration of the demonstration. */
final class KitProcess {

    private final Path folder;

    /** @param folder where it keeps what it writes */
    KitProcess(Path folder) {
        this.folder = folder;
    }

    /** Starts it. */
    Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
    }

    /** What it has said last. */
    Path output() {
        return folder.resolve("output.txt");
    }

    /** Its configuration, without a url. */
    String configuration() throws IOException {
        Path file = folder.resolve("target.yaml");
        if (!Files.exists(file)) {
            try (InputStream pattern = TargetConfigurations.class.getResourceAsStream("reference-server.yaml")) {
                Files.copy(Objects.requireNonNull(pattern), file);
            }
        }
        return file.toString();
    }
}
