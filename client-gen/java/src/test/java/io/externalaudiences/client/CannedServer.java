package io.externalaudiences.client;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers every request with what is written down, and remembers the last one. */
final class CannedServer implements AutoCloseable {
    private final HttpServer server;
    private final int status;
    private final String answer;
    private volatile String method = "";
    private volatile String path = "";
    private volatile String body = "";
    private volatile Headers headers = new Headers();

    /** A server that answers this. */
    CannedServer(int status, String answer) throws IOException {
        this.status = status;
        this.answer = answer;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /** A client of this server. */
    ExternalAudiencesClient client() {
        return ExternalAudiencesClient.builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/data/core/ais/")
                .token("a-token")
                .apiKey("a-key")
                .organisation("an-organisation")
                .sandbox("a-sandbox")
                .build();
    }

    /** Method and path of the last request. */
    String request() {
        return method + " " + path;
    }

    /** A header of the last request. */
    String header(String name) {
        return headers.getFirst(name);
    }

    /** The body of the last request. */
    String body() {
        return body;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            method = exchange.getRequestMethod();
            path = exchange.getRequestURI().toString();
            headers = exchange.getRequestHeaders();
            body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("x-request-id", "canned");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
