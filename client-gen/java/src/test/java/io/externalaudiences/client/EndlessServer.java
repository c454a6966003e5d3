package io.externalaudiences.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Answers with blanks, for as long as anybody reads them. */
final class EndlessServer implements AutoCloseable {
    private static final byte[] BLOCK = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

    private final HttpServer server;
    private final CompletableFuture<Long> read = new CompletableFuture<>();

    EndlessServer(int status) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> handle(exchange, status));
        server.start();
    }

    /** A client of this server that sends everything once. */
    ExternalAudiencesClient client() {
        return ExternalAudiencesClient.builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .token("a-token")
                .apiKey("a-key")
                .organisation("an-organisation")
                .sandbox("a-sandbox")
                .attempts(1)
                .build();
    }

    /** How many bytes could be written when the connection was closed. */
    long read() throws InterruptedException, ExecutionException, TimeoutException {
        return read.get(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        long written = 0;
        try {
            while (true) {
                exchange.getResponseBody().write(BLOCK);
                written += BLOCK.length;
            }
        } catch (IOException closed) {
            read.complete(written);
        }
    }
}
