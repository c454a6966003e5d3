package io.externalaudiences.conformance.selftest.minimal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Turns an exchange of the JDK's server into a request, and an answer into bytes on the wire.
 *
 * <p>What is no HTTP at all (a path with broken escapes, a length that is no number) never comes here: the JDK's server
 * refuses it by itself, in HTML.
 */
final class Conversation implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(Conversation.class.getName());

    /** How much of a body that is too large is thrown away, in bytes, so that its caller gets to read the refusal. */
    private static final int MOST_THROWN_AWAY = 64 << 20;

    private final Behaviour behaviour;
    private final Handler server;

    Conversation(Behaviour behaviour, Handler server) {
        this.behaviour = behaviour;
        this.server = server;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            behaviour.send(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) {
        Request head = head(exchange);
        try {
            return answer(head.withBody(body(exchange.getRequestBody())));
        } catch (IOException incomplete) {
            // Half a request must have no effect, whatever it asks for.
            return behaviour.refused(
                    PlatformCode.BAD_REQUEST.because("The body is not complete."), behaviour.requestId(head));
        }
    }

    private Answer answer(Request request) {
        try {
            return behaviour.respond(request, server);
        } catch (RuntimeException bug) {
            // Without an answer the caller would wait, and nobody would know why.
            LOG.log(System.Logger.Level.ERROR, "a request could not be answered", bug);
            return Answer.of(500);
        }
    }

    private static Request head(HttpExchange exchange) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name, Objects.requireNonNullElse(values.get(0), "")));
        return new Request(
                exchange.getRequestMethod(),
                Objects.requireNonNullElse(exchange.getRequestURI().getRawPath(), ""),
                Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
                headers,
                new byte[0]);
    }

    private byte[] body(InputStream sent) throws IOException {
        // One byte more than allowed shows that it is too large.
        byte[] body = sent.readNBytes(behaviour.largestBody() + 1);
        byte[] rest = new byte[1 << 16];
        int thrownAway = 0;
        int count = sent.read(rest);
        while (count >= 0 && thrownAway < MOST_THROWN_AWAY) {
            thrownAway += count;
            count = sent.read(rest);
        }
        return body;
    }
}
