package io.externalaudiences.conformance.runner.reference;

import io.externalaudiences.conformance.fixture.SourcePack;
import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.text.Terminal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * The reference server in its demo profile: a child process on a free port of the loopback interface, with a temporary
 * folder of its own in which the source pack lies. Ended, and its folder removed, when this is closed or the kit ends.
 */
public final class ReferenceServer implements AutoCloseable {

    private static final String JAR_PROPERTY = "externalaudiences.reference-server";
    private static final String PORT_FILE = "port";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration END = Duration.ofSeconds(10);

    private final Path folder;
    private final Process process;
    private final Thread atExit = new Thread(this::end, "end-reference-server");

    private ReferenceServer(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Starts it and waits until it answers.
     *
     * @throws ConfigurationFault if the jar of the server is not known
     * @throws IllegalStateException if it does not start
     * @throws IOException if its folder cannot be made
     */
    public static ReferenceServer start() throws IOException {
        Path jar = jar();
        Path folder = Files.createTempDirectory("external-audiences-");
        Terminal.err().println("starting the reference server in " + folder);
        // The same in both sandboxes, for what is judged in the second.
        SourcePack.write(folder.resolve("data/landing-zone/first-prod/people"));
        SourcePack.write(folder.resolve("data/landing-zone/first-stage/people"));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // A short life: what starts sooner ends sooner.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toString(),
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--external-audiences.data-folder=" + folder.resolve("data"),
                        "--external-audiences.port-file=" + folder.resolve(PORT_FILE)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        ReferenceServer server = new ReferenceServer(folder, process);
        server.awaitPort();
        return server;
    }

    /** Its base URL. */
    public URI url() {
        try {
            return URI.create("http://127.0.0.1:" + Files.readString(portFile()).strip() + "/data/core/ais");
        } catch (IOException e) {
            throw new IllegalStateException("the reference server has not said where it listens", e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        end();
    }

    private void awaitPort() {
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(50))
                    .atMost(START)
                    .until(() -> !process.isAlive() || portIsWritten());
        } catch (ConditionTimeoutException e) {
            throw failure("did not start within " + START.toSeconds() + " s", e);
        }
        if (!process.isAlive()) {
            throw failure("has ended at once", null);
        }
    }

    private IllegalStateException failure(String what, Throwable cause) {
        String log = log();
        close();
        return new IllegalStateException("the reference server " + what + ":\n" + log, cause);
    }

    private boolean portIsWritten() throws IOException {
        return Files.exists(portFile()) && !Files.readString(portFile()).isBlank();
    }

    private Path portFile() {
        return folder.resolve(PORT_FILE);
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("server.log"));
        } catch (IOException e) {
            return "its log cannot be read: " + e;
        }
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        remove(folder);
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            Terminal.err().println("the temporary folder " + folder + " could not be removed: " + e.getMessage());
        }
    }

    private static Path jar() {
        String jar = System.getProperty(JAR_PROPERTY);
        if (jar == null || !Files.isReadable(Path.of(jar))) {
            throw new ConfigurationFault(
                    "--reference needs the reference server: run ./certify of the repository, or java -D" + JAR_PROPERTY
                            + "=JAR -jar …");
        }
        return Path.of(jar).toAbsolutePath();
    }
}
