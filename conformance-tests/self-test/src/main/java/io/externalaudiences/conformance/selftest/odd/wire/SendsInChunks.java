package io.externalaudiences.conformance.selftest.odd.wire;

import com.sun.net.httpserver.HttpExchange;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import java.io.IOException;
import java.io.OutputStream;

/** Sends its bodies in chunks, so that no length is announced. */
public final class SendsInChunks implements Behaviour {
    @Override
    public void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            Behaviour.super.send(exchange, answer);
            return;
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (byte one : answer.body()) {
                body.write(one);
                body.flush();
            }
        }
    }
}
