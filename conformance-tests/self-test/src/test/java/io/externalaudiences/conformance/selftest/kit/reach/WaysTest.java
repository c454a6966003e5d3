package io.externalaudiences.conformance.selftest.kit.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.externalaudiences.conformance.runner.configuration.Tls;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.target.Way;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target behind a proxy, behind an authority of its own, or behind a door for those with a certificate. */
class WaysTest {

    private static final Set<String> HANDED_ON =
            Set.of("authorization", "x-api-key", "x-gw-ims-org-id", "x-sandbox-name", "content-type", "accept");

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger handedOn = new AtomicInteger();
    private MinimalTarget target;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        target = MinimalTarget.start();
    }

    @AfterEach
    void stop() {
        target.close();
    }

    @Test
    void throughAProxy() {
        try (PlainServer proxy = PlainServer.start(handOn())) {
            URI address = URI.create("http://127.0.0.1:" + proxy.port());

            assertThat(Reached.by(target.url(), new Way(null, address, null, null, null)))
                    .isEqualTo("passed");
            assertThat(handedOn).hasValueGreaterThan(5);
        }
    }

    @Test
    void byAnAuthorityOfItsOwn() {
        Keys keys = Keys.make("server", folder);
        try (PlainServer server = PlainServer.start(keys.server(keys), false, handOn())) {
            assertThat(Reached.by(
                            server.url(), new Way(null, null, Tls.of(keys.certificate(), null, null), null, null)))
                    .isEqualTo("passed");
        }
    }

    @Test
    void withAClientCertificate() {
        Keys keys = Keys.make("server", folder);
        Keys mine = Keys.make("client", folder);
        try (PlainServer server = PlainServer.start(keys.server(mine), true, handOn())) {
            assertThat(Reached.by(
                            server.url(), new Way(null, null, Tls.of(keys.certificate(), null, null), null, null)))
                    .contains("does it ask for a client certificate (--client-certificate)?");

            assertThat(Reached.by(
                            server.url(),
                            new Way(
                                    null,
                                    null,
                                    Tls.of(keys.certificate(), mine.keyStore(), Keys.PASSWORD),
                                    null,
                                    null)))
                    .isEqualTo("passed");
        }
    }

    /** Hands requests on to the target, whatever address they came by. */
    private HttpHandler handOn() {
        return exchange -> {
            try (exchange) {
                handedOn.incrementAndGet();
                HttpResponse<byte[]> answer = client.send(request(exchange), BodyHandlers.ofByteArray());
                answer.headers()
                        .firstValue("Content-Type")
                        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
                byte[] body = answer.body();
                exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        target.url().resolve(exchange.getRequestURI().getRawPath()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (HANDED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, List.copyOf(values).get(0));
            }
        });
        return request.build();
    }
}
