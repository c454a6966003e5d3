package io.externalaudiences.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import io.externalaudiences.server.support.ChildServer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server writes: every line of a request and of a job says which one, and as JSON where that is wanted. */
class LogLinesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private List<String> lines() {
        try {
            return Files.readAllLines(folder.resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void asJsonEveryLineIsAnObjectWithTheIds() {
        try (ChildServer server = ChildServer.start(
                folder, "--logging.structured.format.console=ecs", "--logging.level.io.externalaudiences=debug")) {
            Client client = server.client();
            String audience = client.audience(Payload.good());
            String run = client.run(audience);
            client.endOfRun(audience, run);
            client.with("x-request-id", "nightly load").get("/no/such/path");

            await().untilAsserted(() -> {
                List<JsonNode> lines = lines().stream().map(JSON::readTree).toList();
                assertThat(lines)
                        .allMatch(line -> line.has("@timestamp"))
                        .anyMatch(line -> line.path("requestId").asString("").equals("nightly load")
                                && line.path("message")
                                        .asString()
                                        .startsWith("GET /data/core/ais/no/such/path: 404 in "))
                        .anyMatch(line -> line.path("jobId").asString("").equals(run)
                                && line.path("message").asString().contains("rows loaded"))
                        .anyMatch(line -> line.path("message").asString().contains("curl 'http://127.0.0.1:"));
            });
        }
    }

    @Test
    void asTextTheIdsStandInBrackets() {
        assertThat(text(Map.of("requestId", "nightly load")))
                .contains("[nightly load] ")
                .contains("something");
        assertThat(text(Map.of("jobId", "7"))).contains("[7] ");
        assertThat(text(Map.of())).contains("something").doesNotContain("[] ");
    }

    /** A line as the server of these tests writes it. */
    private static String text(Map<String, String> ids) {
        assertThat(TestServer.shared().port()).isPositive();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        LoggingEvent line = new LoggingEvent("", root, Level.INFO, "something", null, null);
        line.setMDCPropertyMap(ids);
        OutputStreamAppender<ILoggingEvent> console = (OutputStreamAppender<ILoggingEvent>) root.getAppender("CONSOLE");
        return new String(console.getEncoder().encode(line), StandardCharsets.UTF_8);
    }
}
