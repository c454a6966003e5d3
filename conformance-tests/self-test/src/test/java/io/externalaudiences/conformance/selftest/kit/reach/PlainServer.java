package io.externalaudiences.conformance.selftest.kit.reach;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** A web server on the loopback address that answers as it is told. */
final class PlainServer implements AutoCloseable {

    private final HttpServer server;
    private final String scheme;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private PlainServer(HttpServer server, String scheme, HttpHandler handler) {
        this.server = server;
        this.scheme = scheme;
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
    }

    static PlainServer start(HttpHandler handler) {
        try {
            return new PlainServer(HttpServer.create(address(), 0), "http", handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same behind TLS; it may ask for a client's certificate. */
    static PlainServer start(SSLContext tls, boolean asksForCertificate, HttpHandler handler) {
        try {
            HttpsServer server = HttpsServer.create(address(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls) {
                @Override
                public void configure(HttpsParameters parameters) {
                    SSLParameters defaults = tls.getDefaultSSLParameters();
                    defaults.setNeedClientAuth(asksForCertificate);
                    parameters.setSSLParameters(defaults);
                }
            });
            return new PlainServer(server, "https", handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers everything with the same. */
    static HttpHandler always(int status, String mediaType, String body) {
        return exchange -> answer(exchange, status, mediaType, body);
    }

    static void answer(HttpExchange exchange, int status, String mediaType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** With the base path. */
    URI url() {
        return URI.create(scheme + "://127.0.0.1:" + port() + "/data/core/ais");
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
