package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.externalaudiences.server.disk.DiskSpace;
import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.RawRequest;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;

/** Whoever watches over the process asks for its health without credentials, and can ask for nothing else. */
class HealthTest {
    private static final String READINESS = "/actuator/health/readiness";

    private static Answer get(TestServer server, String path) throws IOException {
        return RawRequest.of("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .send(server.port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void aServerThatWorksIsUp(String path) throws IOException {
        Answer answer = get(TestServer.shared(), path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void withoutItsDatabaseTheServerLivesAndIsNotReady(@TempDir Path folder) throws IOException {
        try (TestServer server = TestServer.start(folder, none -> {})) {
            ((HikariDataSource) server.bean(DataSource.class)).close();

            Answer ready = get(server, "/actuator/health/readiness");
            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.text()).isEqualTo("{\"status\":\"DOWN\"}");
            assertThat(get(server, "/actuator/health/liveness").status()).isEqualTo(200);
        }
    }

    @Test
    void whileADiskIsFullTheServerLivesAndIsNotReady(@TempDir Path folder) throws IOException {
        AtomicLong free = new AtomicLong(1000);
        DiskSpace disks = new DiskSpace(List.of(folder), 1000, any -> free.get());
        try (TestServer server = TestServer.start(
                folder,
                context -> ((GenericApplicationContext) context)
                        .registerBean(
                                "disksOfTheTest",
                                DiskSpace.class,
                                () -> disks,
                                definition -> definition.setPrimary(true)))) {
            assertThat(get(server, READINESS).status()).isEqualTo(200);

            free.set(999);
            assertThat(get(server, READINESS).status()).isEqualTo(503);
            assertThat(get(server, READINESS).text()).isEqualTo("{\"status\":\"DOWN\"}");
            assertThat(get(server, "/actuator/health/liveness").status()).isEqualTo(200);

            free.set(1000);
            assertThat(get(server, READINESS).status()).isEqualTo(200);
        }
    }

    /** The disk that this test runs on, which has less than nobody's disk has. */
    @Test
    void howMuchIsLeftIsAskedOfTheDiskItself(@TempDir Path folder) throws IOException {
        try (TestServer server =
                TestServer.start(folder, none -> {}, "--external-audiences.minimum-free-space=999999TB")) {
            assertThat(get(server, READINESS).status()).isEqualTo(503);
            assertThat(get(server, "/actuator/health/liveness").status()).isEqualTo(200);
        }
        try (TestServer server = TestServer.start(folder, none -> {}, "--external-audiences.minimum-free-space=1KB")) {
            assertThat(get(server, READINESS).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator,401,404",
        "/actuator/health,401,404",
        "/actuator/health/,401,404",
        "/actuator/health/db,401,404",
        "/actuator/env,401,404",
        "/actuator/health/readiness;x=y,401,200",
        "/actuator/health/./readiness,401,404",
        "/actuator/health/readiness/../../env,401,404",
    })
    void anotherPathNeedsCredentialsAndIsNotFound(String path, int withoutCredentials, int with) throws IOException {
        assertThat(get(TestServer.shared(), path).status()).isEqualTo(withoutCredentials);
        assertThat(RawRequest.usual("GET " + path + " HTTP/1.1")
                        .send(TestServer.shared().port())
                        .status())
                .isEqualTo(with);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: audiences.example",
                "Host: localhost\r\nX-Forwarded-For: 192.0.2.1",
                "Host: localhost\r\nForwarded: for=192.0.2.1",
                "Host: localhost\r\nOrigin: https://other.example",
            })
    void whoeverStandsBehindAProxyOrAPageNeedsCredentials(String headers) throws IOException {
        assertThat(RawRequest.of("GET /actuator/health/liveness HTTP/1.1\r\n" + headers + "\r\n\r\n")
                        .send(TestServer.shared().port())
                        .refusal())
                .isEqualTo("401 100920-401");
    }

    /** As simple watchers ask, of HTTP/1.0. */
    @Test
    void whoNamesNoHostIsAnswered() throws IOException {
        assertThat(RawRequest.of("GET /actuator/health/liveness HTTP/1.0\r\n\r\n")
                        .send(TestServer.shared().port())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anotherMethodNeedsCredentials() throws IOException {
        assertThat(RawRequest.of("POST /actuator/health/liveness HTTP/1.1\r\nHost: a\r\n\r\n")
                        .send(TestServer.shared().port())
                        .refusal())
                .isEqualTo("401 100920-401");
    }
}
