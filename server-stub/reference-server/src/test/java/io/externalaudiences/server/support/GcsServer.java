package io.externalaudiences.server.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** fake-gcs-server, one for all tests. It looks at no credentials. Profile clouds installs it. */
public final class GcsServer {
    /** The property of the program; only profile clouds sets it. */
    public static final String PROGRAM = "clouds.fake-gcs-server";

    /** The bucket that there is. */
    public static final String BUCKET = "audiences";

    private static @Nullable GcsServer shared;

    private final String endpoint;

    private GcsServer(String endpoint) {
        this.endpoint = endpoint;
    }

    /** The server that all tests share; it ends with them. */
    public static synchronized GcsServer shared() {
        GcsServer server = shared;
        if (server == null) {
            server = start();
            shared = server;
            Uploads.send(
                    "POST",
                    URI.create(server.endpoint + "/storage/v1/b"),
                    ("{\"name\": \"" + BUCKET + "\"}").getBytes(StandardCharsets.UTF_8),
                    "Content-Type",
                    "application/json");
        }
        return server;
    }

    private static GcsServer start() {
        try {
            int port = freePort();
            Path log = Files.createTempFile("fake-gcs-server", ".log");
            LocalProcess process = LocalProcess.start(
                    log,
                    Map.of(),
                    System.getProperty(PROGRAM, PROGRAM),
                    "-scheme",
                    "http",
                    "-backend",
                    "memory",
                    "-host",
                    "127.0.0.1",
                    "-port",
                    String.valueOf(port),
                    "-public-host",
                    "127.0.0.1:" + port);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !process.line("server started").isEmpty());
            return new GcsServer("http://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It does not say which port it has taken, so that it must be told one. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String endpoint() {
        return endpoint;
    }

    /** Puts an object into the bucket. */
    public void put(String name, byte[] content) {
        String address = endpoint + "/upload/storage/v1/b/" + BUCKET + "/o?uploadType=media&name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
        Uploads.send("POST", URI.create(address), content, "Content-Type", "text/csv");
    }
}
