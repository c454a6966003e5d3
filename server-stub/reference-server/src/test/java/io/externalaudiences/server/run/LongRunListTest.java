package io.externalaudiences.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.externalaudiences.server.support.ChildServer;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.Postgres;
import io.externalaudiences.server.support.RawRequest;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of runs is read and written as a stream: its length is bounded by nothing, and costs no memory. */
class LongRunListTest {
    private static final int RUNS = 100_001;
    private static final int CALLS = 8;
    /** More than the server has connections to its database. */
    private static final int SLOW_READERS = 20;

    private enum Database {
        H2("system_range"),
        POSTGRES("generate_series");

        private final String numbers;

        Database(String numbers) {
            this.numbers = numbers;
        }

        String[] options(Path folder) {
            if (this == H2) {
                return new String[0];
            }
            return new String[] {
                "--spring.profiles.active=demo,postgres",
                "--external-audiences.shared-folder=" + folder.resolve("shared"),
                "--external-audiences.postgres.url=" + Postgres.url(),
                "--external-audiences.postgres.user=postgres"
            };
        }

        /** Three runs at each second, numbered by their ids. */
        String runs(String audience) {
            return """
                    insert into ingestion_run (id, audience_id, audience_name, status, differential,
                                               window_start, window_end, created_by, created_at)
                    select cast('00000000-0000-0000-0000-' || lpad(cast(numbers.n as varchar), 12, '0') as uuid),
                           cast('%s' as uuid), 'name', 'SUCCESS', false, 0, 1, 'user',
                           timestamp with time zone '2026-01-01 00:00:00+00' + (numbers.n / 3) * interval '1' second
                    from %s(1, %d) as numbers(n)""".formatted(audience, numbers, RUNS);
        }
    }

    @TempDir
    private Path folder;

    private static String path(String audience) {
        return "/external-audience/" + audience + "/runs";
    }

    private static String withManyRuns(TestServer server, Database database) {
        String audience = server.client().audience(Payload.good());
        server.bean(JdbcClient.class).sql(database.runs(audience)).update();
        return audience;
    }

    @ParameterizedTest
    @EnumSource
    void eightCallersAtOnceGetAllOfALongListOutOfLittleMemory(Database database) throws Exception {
        String[] options = database.options(folder);
        String audience;
        try (TestServer server = TestServer.start(folder, none -> {}, options)) {
            audience = withManyRuns(server, database);
        }
        ExecutorService threads = Executors.newFixedThreadPool(CALLS);
        try (ChildServer server = ChildServer.start(List.of("-Xmx128m"), folder, options)) {
            List<Future<ListedRuns>> answers = new ArrayList<>();
            for (int call = 0; call < CALLS; call++) {
                String asked = path(audience) + (call % 2 == 0 ? "" : "/") + (call % 4 < 2 ? "" : "?sortBy=createdAt");
                answers.add(threads.submit(() -> ListedRuns.of(server.port(), asked)));
            }
            for (int call = 0; call < CALLS; call++) {
                ListedRuns listed = answers.get(call).get();
                assertThat(listed.count()).isEqualTo(RUNS);
                assertThat(listed.different()).isEqualTo(RUNS);
                assertThat(call % 4 < 2 ? listed.newestFirst() : listed.oldestFirst())
                        .isTrue();
            }
            assertThat(server.client().create(Payload.good()).status()).isEqualTo(202);
            assertThat(server.log()).doesNotContain("OutOfMemoryError", "ERROR");
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"H2,?limit=7,7,100001", "H2,?limit=1&sortBy=createdAt,1,1", "POSTGRES,?limit=40,40,100001"})
    void aLimitCutsALongListAtItsBeginning(Database database, String parameters, int count, int first)
            throws IOException {
        try (TestServer server = TestServer.start(folder, none -> {}, database.options(folder))) {
            String audience = withManyRuns(server, database);
            var runs = server.client().get(path(audience) + parameters).json().at("/runs");

            assertThat(runs.size()).isEqualTo(count);
            assertThat(runs.get(0).get("runId").asString()).endsWith(String.valueOf(first));
        }
    }

    @Test
    void whoeverReadsSlowlyHoldsUpNobodyElse() throws IOException {
        try (TestServer server = TestServer.start(folder, none -> {})) {
            String path = "/data/core/ais" + path(withManyRuns(server, Database.H2));
            List<Socket> slow = new ArrayList<>();
            try {
                for (int reader = 0; reader < SLOW_READERS; reader++) {
                    Socket socket =
                            RawRequest.usual("GET " + path + " HTTP/1.1").begin(server.port());
                    slow.add(socket);
                    // The answer has begun, and nobody takes the rest.
                    assertThat(socket.getInputStream().readNBytes(1000)).hasSize(1000);
                }

                String other = server.client().audience(Payload.good());
                assertThat(server.client().get(path(other)).text()).isEqualTo("{\"runs\":[]}");
            } finally {
                for (Socket socket : slow) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void aListThatFailsHalfWayDoesNotLookComplete() throws Exception {
        try (TestServer server = TestServer.start(folder, none -> {})) {
            String path = "/data/core/ais" + path(withManyRuns(server, Database.H2));
            try (Socket socket = RawRequest.usual("GET " + path + " HTTP/1.1").begin(server.port());
                    InputStream answer = socket.getInputStream()) {
                String begun = new String(answer.readNBytes(1000), StandardCharsets.UTF_8);
                assertThat(begun).startsWith("HTTP/1.1 200").contains("{\"runs\":[{");

                ((HikariDataSource) server.bean(DataSource.class)).close();

                String rest = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(rest).doesNotEndWith("0\r\n\r\n").doesNotContain("]}", "errorCode");
            }
        }
    }
}
