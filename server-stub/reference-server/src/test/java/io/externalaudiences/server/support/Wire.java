package io.externalaudiences.server.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A connection to the server, on which a test says when which bytes are sent. */
public final class Wire implements AutoCloseable {
    /** In milliseconds: longer than anything here takes. */
    private static final int LONGEST = 20_000;

    private final Socket socket;
    private final InputStream in;
    private final ScheduledExecutorService hand = new ScheduledThreadPoolExecutor(1);
    private @Nullable Future<?> dripping;

    public Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(LONGEST);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
    }

    /** Sends these characters, one byte each. */
    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Says that nothing more comes. The answer can still be read. */
    public void sendNoMore() throws IOException {
        socket.shutdownOutput();
    }

    /** Sends a text in so many pieces from now on, with a pause after each. */
    public void drip(String text, int pieces, Duration pause) {
        int length = (text.length() + pieces - 1) / pieces;
        int[] sent = {0};
        every(pause, () -> {
            int end = Math.min(text.length(), sent[0] + length);
            trySending(text.substring(sent[0], end));
            sent[0] = end;
        });
    }

    /** Sends a text again and again, with a pause after each time. */
    public void dripOn(String text, Duration pause) {
        every(pause, () -> trySending(text));
    }

    private void every(Duration pause, Runnable step) {
        dripping = hand.scheduleAtFixedRate(step, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The server may have closed the connection. */
    private void trySending(String text) {
        try {
            send(text);
        } catch (IOException e) {
            if (dripping != null) {
                dripping.cancel(false);
            }
        }
    }

    /** Whether something has been answered. */
    public boolean isAnswered() throws IOException {
        return in.available() > 0;
    }

    /** The next answer. */
    public Answer answer() throws IOException {
        return RawRequest.read(in);
    }

    /** The next answer that is not just a word on the way to one. */
    public Answer finalAnswer() throws IOException {
        Answer answer = answer();
        while (answer.status() < 200) {
            answer = answer();
        }
        return answer;
    }

    /** The next line of an answer, without its end. */
    public String line() throws IOException {
        return RawRequest.line(in);
    }

    /** Waits for a byte or the end, and says whether the server has ended the connection. */
    public boolean isClosed() {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        if (dripping != null) {
            dripping.cancel(true);
        }
        hand.shutdown();
        socket.close();
    }
}
