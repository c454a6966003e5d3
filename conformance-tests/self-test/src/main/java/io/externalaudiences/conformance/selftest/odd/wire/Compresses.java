package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses what it answers to whoever says that it may. */
public final class Compresses implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        boolean may = request.header("Accept-Encoding").orElse("").contains("gzip");
        return may && answer.body().length > 0
                ? answer.withBody(compressed(answer.body())).withHeader("Content-Encoding", "gzip")
                : answer;
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
