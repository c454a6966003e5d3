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

/** The kit as a vendor runs it: a process of its own, with the configuration of the demonstration. */
public final class KitProcess {

    private final Path folder;
    private final List<String> javaOptions = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

    /** @param folder where it keeps what it writes */
    public KitProcess(Path folder) {
        this.folder = folder;
    }

    /** The same with an option for its virtual machine. */
    public KitProcess with(String javaOption) {
        javaOptions.add(javaOption);
        return this;
    }

    /** Certifies a target by the configuration of the demonstration, and gives the exit code. */
    public int certify(URI url, String... options) throws IOException, InterruptedException {
        return certify(url, Path.of(configuration()), options);
    }

    /** The same by another configuration. */
    public int certify(URI url, Path configuration, String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "--config",
                configuration.toString(),
                "--url",
                url.toString(),
                "--report",
                folder.resolve("report").toString()));
        all.addAll(List.of(options));
        return start(all.toArray(String[]::new)).waitFor();
    }

    /** Starts it. */
    public Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
    }

    /** What it has said last. */
    public Path output() {
        return folder.resolve("output.txt");
    }

    /** Its configuration, without a url. */
    public String configuration() throws IOException {
        Path file = folder.resolve("target.yaml");
        if (!Files.exists(file)) {
            try (InputStream pattern = TargetConfigurations.class.getResourceAsStream("reference-server.yaml")) {
                Files.copy(Objects.requireNonNull(pattern), file);
            }
        }
        return file.toString();
    }
}
