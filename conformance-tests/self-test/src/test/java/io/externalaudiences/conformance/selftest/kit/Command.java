package io.externalaudiences.conformance.selftest.kit;

import io.externalaudiences.conformance.runner.Main;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The kit as its users start it: a process of its own. What it says goes to {@code output.txt} of its folder. */
final class Command {

    private final Path folder;
    private final List<String> javaOptions = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

    Command(Path folder) {
        this.folder = folder;
    }

    /** The same with an option for its virtual machine. */
    Command with(String javaOption) {
        javaOptions.add(javaOption);
        return this;
    }

    /** Certifies a target by the configuration of the demonstration, and gives the exit code. */
    int certify(URI url, String... options) throws IOException, InterruptedException {
        return certify(url, configuration(), options);
    }

    int certify(URI url, Path configuration, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--config",
                configuration.toString(),
                "--url",
                url.toString(),
                "--report",
                folder.resolve("report").toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start()
                .waitFor();
    }

    /** What it has said. */
    Path output() {
        return folder.resolve("output.txt");
    }

    private Path configuration() throws IOException {
        Path file = folder.resolve("target.yaml");
        try (InputStream pattern = TargetConfigurations.class.getResourceAsStream("reference-server.yaml")) {
            Files.write(file, Objects.requireNonNull(pattern).readAllBytes());
        }
        return file;
    }
}
