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
import java.util.concurrent.TimeUnit;

/** The server in a process of its own, which can be killed. */
public final class ChildServer implements AutoCloseable {
    private final Process process;
    private final int port;

    private ChildServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it as the command line of the demo does, with more options. */
    public static ChildServer start(Path dataFolder, String... options) {
        try {
            Path portFile = Files.createTempFile("server", ".port");
            Path log = dataFolder.resolve("server.log");
            List<String> command = new ArrayList<>(List.of(
                    ProcessHandle.current().info().command().orElseThrow(),
                    // A short life: what starts sooner ends sooner.
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ReferenceServer.class.getName(),
                    "--spring.profiles.active=demo",
                    "--server.port=0",
                    "--external-audiences.data-folder=" + dataFolder,
                    "--external-audiences.port-file=" + portFile));
            command.addAll(List.of(options));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            await().atMost(Duration.ofSeconds(90)).until(() -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the server has ended: " + Files.readString(log));
                }
                return !Files.readString(portFile).isEmpty();
            });
            return new ChildServer(process, Integer.parseInt(Files.readString(portFile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demo's usual caller. */
    public Client client() {
        return Client.of(port);
    }

    /** As kill -9 does it. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
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
        waitForEnd();
    }
}
