package io.externalaudiences.conformance.selftest.kit.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** How an answer goes on that has begun. */
@FunctionalInterface
interface Sequel {

    int PIECE = 1 << 16;

    void goOn(OutputStream out) throws IOException, InterruptedException;

    static void ends(OutputStream out) {}

    /** Until the server is told to stop. */
    static void waits(OutputStream out) throws InterruptedException {
        new CountDownLatch(1).await();
    }

    /** Always a little more, so that no wait for the next byte is ever too long. */
    static void drips(OutputStream out) throws IOException, InterruptedException {
        while (!new CountDownLatch(1).await(Duration.ofMillis(50).toMillis(), TimeUnit.MILLISECONDS)) {
            out.write('a');
        }
    }

    /** As fast as can be, and for ever. */
    static void floods(OutputStream out, String text) throws IOException {
        byte[] piece = text.repeat(PIECE / text.length()).getBytes(StandardCharsets.US_ASCII);
        while (!Thread.currentThread().isInterrupted()) {
            out.write(piece);
        }
    }

    /** About so many bytes of it. */
    static void sends(OutputStream out, String text, int size) throws IOException {
        out.write(text.repeat(size / text.length()).getBytes(StandardCharsets.US_ASCII));
    }

    /** An object of about so many bytes. */
    static void sendsJson(OutputStream out, int size) throws IOException {
        sends(out, "{\"a\": \"", 7);
        for (int sent = 0; sent < size; sent += PIECE) {
            sends(out, "a", Math.min(PIECE, size - sent));
        }
        sends(out, "\"}", 2);
    }

    /** The same, in a thousandth of the bytes. */
    static void compresses(OutputStream out, int size) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(out);
        sendsJson(zip, size);
        zip.finish();
    }
}
