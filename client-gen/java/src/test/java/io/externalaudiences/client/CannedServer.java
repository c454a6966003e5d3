package io.externalaudiences.client;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * Gives the answers that are written down one after the other, the last one for ever, and remembers what has arrived.
 */
final class CannedServer implements AutoCloseable {
    private final HttpServer server;
    private final List<Canned> answers;
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final SleepingClock clock = new SleepingClock();

    /** What is answered. */
    record Canned(int status, String body, Map<String, String> headers) {}

    /** One request that has arrived. */
    record Arrived(String request, Headers headers, String body) {}

    /** A server that answers this. */
    CannedServer(int status, String body) throws IOException {
        this(answer(status, body));
    }

    /** A server that answers these; without any, it breaks the connection. */
    CannedServer(Canned... answers) throws IOException {
        this.answers = List.of(answers);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    static Canned answer(int status, String body) {
        return new Canned(status, body, Map.of());
    }

    /** A client of this server, whose clock never waits. */
    ExternalAudiencesClient client() {
        return client(UnaryOperator.identity());
    }

    /** Such a client, with settings of its own. */
    ExternalAudiencesClient client(UnaryOperator<ExternalAudiencesClient.Builder> with) {
        return with.apply(ExternalAudiencesClient.builder()
                        .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/data/core/ais/")
                        .token("a-token")
                        .apiKey("a-key")
                        .organisation("an-organisation")
                        .sandbox("a-sandbox")
                        .clock(clock))
                .build();
    }

    /** The clock of its clients. */
    SleepingClock clock() {
        return clock;
    }

    /** What has arrived. */
    List<Arrived> arrived() {
        return arrived;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            arrived.add(new Arrived(request, exchange.getRequestHeaders(), body));
            if (answers.isEmpty()) {
                return;
            }
            Canned answer = answers.get(Math.min(arrived.size(), answers.size()) - 1);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("x-request-id", "canned");
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
