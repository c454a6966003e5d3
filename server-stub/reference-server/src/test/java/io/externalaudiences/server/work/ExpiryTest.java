package io.externalaudiences.server.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Duck;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import io.externalaudiences.server.support.TurnedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of audiences whose time to live has passed. */
class ExpiryTest {
    private static final String MEMBERSHIPS = "SELECT audience || ' ' || identity FROM membership ORDER BY ALL";

    private final TurnedClock clock = new TurnedClock();

    @TempDir
    private Path folder;

    @Test
    void theMembershipsGoAndTheDatasetStays() {
        String shortLived;
        String longLived;
        try (TestServer server = start()) {
            shortLived = ingested(server, 1, "ada@example.com");
            longLived = ingested(server, 2, "grace@example.com");

            clock.forward(Duration.ofDays(1));
            awaitExpired(server, shortLived);

            assertThat(server.lake(shortLived)).isDirectoryContaining("glob:**.parquet");
            assertThat(server.client()
                            .update(shortLived, "{\"description\": \"still here\"}")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(profiles(MEMBERSHIPS)).containsExactly(longLived + " grace@example.com");
        assertThat(profiles("SELECT identity FROM profile")).containsExactly("grace@example.com");
    }

    @Test
    void anUpdateRestartsTheTime() {
        String updated;
        try (TestServer server = start()) {
            updated = ingested(server, 2, "ada@example.com");
            String control = ingested(server, 2, "grace@example.com");
            clock.forward(Duration.ofDays(1));
            server.client().update(updated, "{\"ttlInDays\": 3}");

            clock.forward(Duration.ofDays(1));
            awaitExpired(server, control);
            clock.forward(Duration.ofDays(1));
            String second = ingested(server, 1, "alan@example.com");
            clock.forward(Duration.ofDays(1).minusMinutes(5));
            server.client().update(updated, "{\"ttlInDays\": 1}");
            clock.forward(Duration.ofMinutes(5));
            awaitExpired(server, second);
        }
        assertThat(profiles(MEMBERSHIPS)).containsExactly(updated + " ada@example.com");
    }

    @Test
    void whatIsIngestedAfterwardsStaysUntilItExpiresAgain() {
        String audience;
        try (TestServer server = start()) {
            audience = ingested(server, 1, "ada@example.com");
            clock.forward(Duration.ofDays(1));
            awaitExpired(server, audience);
            server.client().endOfRun(audience, server.client().run(audience));
        }
        assertThat(profiles(MEMBERSHIPS)).containsExactly(audience + " ada@example.com");

        clock.forward(Duration.ofDays(1));
        try (TestServer server = start()) {
            awaitExpired(server, audience);
        }
        assertThat(profiles(MEMBERSHIPS)).isEmpty();
    }

    private TestServer start() {
        return TestServer.start(folder, clock::prepare);
    }

    private String ingested(TestServer server, int timeToLive, String identity) {
        String file = identity + ".csv";
        server.put(file, "ppid,list_id\n" + identity + ",x\n");
        Client client = server.client();
        String audience = client.audience(Payload.good().file(file).with("/ttlInDays", String.valueOf(timeToLive)));
        assertThat(client.endOfRun(audience, client.run(audience)).at("/status"))
                .isEqualTo("SUCCESS");
        return audience;
    }

    private static void awaitExpired(TestServer server, String audience) {
        await().until(() ->
                server.number("select count(*) from audience where expiry_due is null and id = '" + audience + "'") == 1
                        && server.jobs() == 0);
    }

    private List<String> profiles(String query) {
        return Duck.rowsOf(folder.resolve("profiles.duckdb"), query);
    }
}
