package io.externalaudiences.server.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * S3Mock, one for all tests: started in a process of its own, since it is a Spring Boot application whose settings and
 * libraries would mix with the server's. It looks at no credentials.
 */
public final class S3Server {
    /** The bucket that there is. */
    public static final String BUCKET = "audiences";

    private static final Path JAR = Path.of(System.getProperty("s3mock", "target/s3mock/s3mock.jar"));
    private static final Pattern PORT = Pattern.compile("(\\d+) \\(http\\)");
    private static @Nullable S3Server shared;

    private final String endpoint;

    private S3Server(String endpoint) {
        this.endpoint = endpoint;
    }

    /** The server that all tests share; it ends with them. */
    public static synchronized S3Server shared() {
        S3Server server = shared;
        if (server == null) {
            server = start();
            shared = server;
        }
        return server;
    }

    private static S3Server start() {
        try {
            Path log = Files.createTempFile("s3mock", ".log");
            LocalProcess process = LocalProcess.start(
                    log,
                    Map.of(),
                    ProcessHandle.current().info().command().orElseThrow(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-jar",
                    JAR.toString(),
                    "--server.port=0",
                    "--http.port=0",
                    "--com.adobe.testing.s3mock.max-payload-size=100MB",
                    "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET);
            String line = await().atMost(Duration.ofSeconds(90))
                    .until(() -> process.line("Tomcat started on"), l -> !l.isEmpty());
            Matcher port = PORT.matcher(line);
            if (!port.find()) {
                throw new IllegalStateException("S3Mock names no port: " + line);
            }
            return new S3Server("http://127.0.0.1:" + port.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String endpoint() {
        return endpoint;
    }

    /** Puts an object into the bucket. */
    public void put(String key, byte[] content) {
        Uploads.send("PUT", URI.create(endpoint + "/" + BUCKET + "/" + Uploads.encoded(key)), content);
    }
}
