package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import io.externalaudiences.server.support.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long bodies on many connections at once do not fill the memory, and what they took is given back. */
class ManyBodiesTest {
    private static final int BODIES = 80;
    private static final int SENT = 1_000_000;
    private static final String BEGUN = "POST /data/core/ais/external-audience/ HTTP/1.1\r\nHost: localhost\r\n"
            + "Authorization: Bearer demo-token\r\nx-api-key: demo-client\r\n"
            + "x-gw-ims-org-id: " + Client.ORGANISATION + "\r\nx-sandbox-name: prod\r\n"
            + "Content-Type: application/json\r\nContent-Length: " + (SENT + 1) + "\r\n\r\n" + " ".repeat(SENT);

    @Test
    void thereIsRoomForSoManyAndThenForOthers(@TempDir Path folder) throws IOException {
        List<Wire> wires = new ArrayList<>();
        try (TestServer server = TestServer.start(folder, none -> {}, "--external-audiences.request-timeout=60s")) {
            try {
                for (int count = 0; count < BODIES; count++) {
                    Wire wire = new Wire(server.port());
                    wires.add(wire);
                    wire.send(BEGUN);
                }
                List<Wire> refused =
                        await().atMost(Duration.ofSeconds(30)).until(() -> answered(wires), some -> !some.isEmpty());

                assertThat(refused.get(0).answer().refusal()).isEqualTo("500 100970-500");
            } finally {
                for (Wire wire : wires) {
                    wire.close();
                }
            }
            String another = Payload.good().json() + " ".repeat(SENT);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> server.client()
                                    .send("POST", "/external-audience/", another)
                                    .status()
                            == 202);
        }
    }

    private static List<Wire> answered(List<Wire> wires) throws IOException {
        List<Wire> answered = new ArrayList<>();
        for (Wire wire : wires) {
            if (wire.isAnswered()) {
                answered.add(wire);
            }
        }
        return answered;
    }
}
