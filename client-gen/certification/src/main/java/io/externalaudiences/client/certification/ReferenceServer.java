package io.externalaudiences.client.certification;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The reference server, in its profile demo, as a process of its own: what stories are told to. */
public final class ReferenceServer implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final Path folder;
    private final Path portFile;
    private final Path output;

    private ReferenceServer(Process process, Path folder, Path portFile, Path output) {
        this.process = process;
        this.folder = folder;
        this.portFile = portFile;
        this.output = output;
    }

    /**
     * Starts a server on a free port and waits until it can be asked.
     *
     * @param jar the server's executable jar
     * @param folder an empty folder for everything that it writes
     */
    public static ReferenceServer start(Path jar, Path folder) throws IOException {
        Path portFile = folder.resolve("port");
        Path output = folder.resolve("output.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                existing(jar).toString(),
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--external-audiences.test-surface=true",
                "--external-audiences.data-folder=" + folder.resolve("data"),
                "--external-audiences.port-file=" + portFile);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        ReferenceServer server = new ReferenceServer(process, folder, portFile, output);
        try {
            await().atMost(START).failFast(server::requireAlive).until(server::hasPort);
        } catch (RuntimeException | AssertionError e) {
            server.close();
            throw e;
        }
        return server;
    }

    /** The base URL of its API. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port() + "/data/core/ais";
    }

    /** Puts a file into the landing zone of the sandbox prod. */
    public void putFile(String path, String content) throws IOException {
        Path file = folder.resolve("data/landing-zone/first-prod").resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, content);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path existing(Path jar) {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is not there. Build the reference server first:"
                    + " mvn -pl server-stub/reference-server -am package");
        }
        return jar;
    }

    private boolean hasPort() {
        return !port().isEmpty();
    }

    private String port() {
        return Files.exists(portFile) ? read(portFile).strip() : "";
    }

    private void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The reference server has ended by itself:\n" + read(output));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
