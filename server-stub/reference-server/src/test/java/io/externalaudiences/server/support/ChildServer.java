package io.externalaudiences.server.support;

import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.ReferenceServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The server in a process of its own, which can be killed. */
public final class ChildServer implements AutoCloseable {
    static {
        // Tests run side by side: a thread of one's server that ends with it must not end another's wait.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    private static final Duration STARTING = Duration.ofSeconds(90);
    private static final Duration ENDING = Duration.ofSeconds(30);

    private final Process process;
    private final Path log;
    private final int port;

    private ChildServer(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts it as the command line of the demo does, with more options. */
    public static ChildServer start(Path dataFolder, String... options) {
        return start(List.of(), dataFolder, options);
    }

    /**
     * The same.
     *
     * @param java options of Java itself, such as -Xmx128m
     */
    public static ChildServer start(List<String> java, Path dataFolder, String... options) {
        try {
            Path portFile = Files.createTempFile("server", ".port");
            Path log = log(dataFolder);
            Process process = begin(java, log, dataFolder, portFile, options);
            await().atMost(STARTING).until(() -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the server has ended: " + Files.readString(log));
                }
                return !Files.readString(portFile).isEmpty();
            });
            return new ChildServer(process, log, Integer.parseInt(Files.readString(portFile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, and kills it as soon as something can be seen. */
    public static void startAndKill(Path dataFolder, Callable<Boolean> seen) throws IOException {
        Process process = begin(List.of(), log(dataFolder), dataFolder, Files.createTempFile("server", ".port"));
        await().atMost(STARTING).pollInterval(Duration.ofMillis(1)).until(seen);
        process.destroyForcibly();
        waitForEnd(process);
    }

    /**
     * A start that failed.
     *
     * @param exitCode the exit code of the process
     * @param log what it said
     */
    public record FailedStart(int exitCode, String log) {}

    /**
     * Starts it where it cannot start, and waits for its end.
     *
     * @param java options of Java itself
     */
    public static FailedStart startInVain(List<String> java, Path dataFolder, String... options) throws IOException {
        Path log = Files.createTempFile("server", ".log");
        Process process = begin(java, log, dataFolder, Files.createTempFile("server", ".port"), options);
        try {
            waitForEnd(process, STARTING);
            return new FailedStart(process.exitValue(), Files.readString(log));
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process begin(List<String> java, Path log, Path dataFolder, Path portFile, String... options)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                // A short life: what starts sooner ends sooner.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(java);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ReferenceServer.class.getName(),
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--external-audiences.data-folder=" + dataFolder,
                "--external-audiences.port-file=" + portFile));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static Path log(Path dataFolder) {
        return dataFolder.resolve("server.log");
    }

    /** What it has said, and what was said by servers of the same folder before. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    /** The demo's usual caller. */
    public Client client() {
        return Client.of(port);
    }

    public int port() {
        return port;
    }

    /** As kill -9 does it. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd(process);
    }

    private static void waitForEnd(Process process) {
        waitForEnd(process, ENDING);
    }

    private static void waitForEnd(Process process, Duration most) {
        try {
            if (!process.waitFor(most.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it in peace. */
    @Override
    public void close() {
        process.destroy();
        waitForEnd(process);
    }
}
