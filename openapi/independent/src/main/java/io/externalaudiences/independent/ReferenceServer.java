package io.externalaudiences.independent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * The reference server as its jar, in its demo profile, on a free port of the loopback interface, with one small file
 * to load.
 */
final class ReferenceServer implements AutoCloseable {

    /** The file, as a source's path has it. */
    static final String FILE = "people/small.csv";

    private final Process process;
    private final Path portFile;

    private ReferenceServer(Process process, Path portFile) {
        this.process = process;
        this.portFile = portFile;
    }

    /** Starts it and waits until it listens. */
    static ReferenceServer start(Path data) throws IOException {
        Path file = data.resolve("landing-zone/first-prod").resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "email,city\nada@example.com,London\ngrace@example.com,New York\n", UTF_8);
        Path portFile = data.resolve("port");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("reference-server"),
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--external-audiences.data-folder=" + data,
                        "--external-audiences.port-file=" + portFile)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        ReferenceServer server = new ReferenceServer(process, portFile);
        Awaitility.await("the reference server, see " + data.resolve("server.log"))
                .atMost(Duration.ofSeconds(90))
                .failFast("it has ended", () -> !process.isAlive())
                .until(() -> !server.port().isEmpty());
        return server;
    }

    /** Its base URL. */
    String url() throws IOException {
        return "http://127.0.0.1:" + port() + "/data/core/ais";
    }

    private String port() throws IOException {
        return Files.exists(portFile) ? Files.readString(portFile, UTF_8).strip() : "";
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
