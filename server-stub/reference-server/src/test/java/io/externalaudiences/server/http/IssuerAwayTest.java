package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Issuer;
import io.externalaudiences.server.support.TestServer;
import io.externalaudiences.server.support.TurnedClock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The issuer of the tokens does not answer: callers are told so, those of the settings get in, and it passes. */
class IssuerAwayTest {
    private final Issuer issuer = new Issuer();
    private final TurnedClock clock = new TurnedClock();
    private volatile int status = 503;
    private volatile String answer = "";

    @TempDir
    private Path folder;

    private HttpServer issuerServer() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void aTokenThatCannotBeCheckedIsAnsweredAsAFailureOfTheIssuerUntilItIsBack() throws Exception {
        HttpServer keys = issuerServer();
        String location = "http://127.0.0.1:" + keys.getAddress().getPort() + "/keys";
        try (TestServer server = TestServer.start(folder, clock::prepare, Issuer.options(location))) {
            String token = issuer.token(claims -> claims);
            Client caller = server.client().with("Authorization", "Bearer " + token);
            String path = "/external-audience/operations/" + UUID.randomUUID();

            Answer away = caller.get(path);
            assertThat(away.refusal()).isEqualTo("502 100970-502");
            assertThat(away.text()).doesNotContain("127.0.0.1", token);
            assertThat(server.client().get(path).refusal()).isEqualTo("404 100940-404");

            status = 200;
            answer = "no keys";
            clock.forward(Duration.ofSeconds(5));
            assertThat(caller.get(path).refusal()).isEqualTo("502 100970-502");

            answer = issuer.publicKeys().toString();
            clock.forward(Duration.ofSeconds(5));
            assertThat(caller.get(path).refusal()).isEqualTo("404 100940-404");
        } finally {
            keys.stop(0);
        }
    }
}
