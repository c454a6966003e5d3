package io.externalaudiences.server.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** What the server needs is away for a while: requests and runs fail as they should, and the server recovers. */
@Execution(ExecutionMode.CONCURRENT)
class OutageTest {
    @TempDir
    private Path folder;

    @Test
    void aRunWhoseDatasetCannotBeWrittenFailsAndTheNextSucceeds() throws IOException {
        try (TestServer server =
                TestServer.start(folder, none -> {}, "--external-audiences.ingestion.retry-pause=10ms")) {
            Client client = server.client();
            String audience = client.audience(Payload.good());
            Path lake = folder.resolve("lake");
            FileSystemUtils.deleteRecursively(lake);
            Files.writeString(lake, "a file, where a folder is needed");

            Answer failed = client.endOfRun(audience, client.run(audience));

            assertThat(failed.at("/status")).isEqualTo("FAILED");
            assertThat(failed.at("/details/0/status")).isEqualTo("FAILED");
            Files.delete(lake);
            assertThat(client.endOfRun(audience, client.run(audience)).at("/status"))
                    .isEqualTo("SUCCESS");
        }
    }

    /** As H2 does by itself where the disk is full: what it cannot write, it closes. */
    @Test
    void aStateThatHasClosedItselfIsOpenedAgain() {
        try (TestServer server = TestServer.start(folder, none -> {})) {
            Client client = server.client();
            String audience = client.audience(Payload.good());

            Throwable ended = catchThrowable(() ->
                    server.bean(JdbcClient.class).sql("shutdown immediately").update());

            // It may be closed before it has answered.
            assertThat(ended).matches(thrown -> thrown == null || thrown instanceof DataAccessException);
            await().until(() ->
                    client.update(audience, "{\"description\": \"after\"}").status() == 200);
            assertThat(client.endOfRun(audience, client.run(audience)).at("/status"))
                    .isEqualTo("SUCCESS");
        }
    }

    @Test
    void whileTheDatabaseIsAwayCallersAreToldSo() throws IOException {
        int port = freePort();
        Path data = folder.resolve("postgres");
        EmbeddedPostgres postgres = start(port, data);
        try (TestServer server = TestServer.start(
                folder.resolve("server"),
                none -> {},
                "--spring.profiles.active=demo,postgres",
                "--external-audiences.shared-folder=" + folder.resolve("shared"),
                "--external-audiences.postgres.url=jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "--external-audiences.postgres.user=postgres")) {
            Client client = server.client();
            String audience = client.audience(Payload.good());

            postgres.close();

            assertThat(client.update(audience, "{\"description\": \"during\"}").refusal())
                    .isEqualTo("500 100970-500");
            postgres = start(port, data);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> client.update(audience, "{\"description\": \"after\"}")
                                    .status()
                            == 200);
            assertThat(client.endOfRun(audience, client.run(audience)).at("/status"))
                    .isEqualTo("SUCCESS");
        } finally {
            postgres.close();
        }
    }

    private static EmbeddedPostgres start(int port, Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
