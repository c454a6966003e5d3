package io.externalaudiences.conformance.deployments;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The reference server as people run it: its executable jar, in a process of its own. */
final class DeployedServer implements AutoCloseable {
    private final Process process;
    private final URI url;

    private DeployedServer(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts it in its demo configuration.
     *
     * @param folder for its data and its log
     * @param secrets environment variables
     * @param options beyond the demo's, such as connections
     */
    static DeployedServer start(Path folder, Map<String, String> secrets, String... options) throws IOException {
        Files.createDirectories(folder);
        Path portFile = folder.resolve("port");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("reference-server"),
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--external-audiences.data-folder=" + folder.resolve("data"),
                "--external-audiences.port-file=" + portFile));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile());
        builder.environment().putAll(secrets);
        Process process = builder.start();
        await().atMost(Duration.ofSeconds(90)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "the server has ended: " + Files.readString(folder.resolve("server.log")));
            }
            return Files.exists(portFile) && !Files.readString(portFile).isBlank();
        });
        return new DeployedServer(
                process,
                URI.create("http://127.0.0.1:" + Files.readString(portFile).strip() + "/data/core/ais"));
    }

    URI url() {
        return url;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
