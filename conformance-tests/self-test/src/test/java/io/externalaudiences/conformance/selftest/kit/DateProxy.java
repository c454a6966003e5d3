package io.externalaudiences.conformance.selftest.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A proxy that hands everything on as it is, but for the date of the answers, which it stamps itself. */
public final class DateProxy implements AutoCloseable {

    private static final Pattern DATE = Pattern.compile("(?<=\r\nDate: )[^\r]*");

    private final ServerSocket listening;
    private final URI target;
    private final UnaryOperator<String> stamp;

    /**
     * @param target the URL of the target behind it
     * @param stamp makes its own date of the target's; as long as that, so that no length has to change
     */
    public DateProxy(URI target, UnaryOperator<String> stamp) throws IOException {
        this.listening = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        this.target = target;
        this.stamp = stamp;
        inBackground(this::accept);
    }

    /** The URL of the target, as it is seen through this proxy. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + target.getPath());
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void accept() throws IOException {
        while (true) {
            Socket caller = listening.accept();
            Socket server = new Socket(target.getHost(), target.getPort());
            caller.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            inBackground(() -> hand(caller, server, UnaryOperator.identity()));
            inBackground(() ->
                    hand(server, caller, text -> DATE.matcher(text).replaceAll(found -> stamp.apply(found.group()))));
        }
    }

    /** Hands on what comes, a piece at a time; the head of an answer comes in one. */
    private static void hand(Socket from, Socket to, UnaryOperator<String> change) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[1 << 16];
            int count = in.read(buffer);
            while (count >= 0) {
                // In this charset every byte is a character, and comes out as it went in.
                String text = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
                out.write(change.apply(text).getBytes(StandardCharsets.ISO_8859_1));
                count = in.read(buffer);
            }
        }
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException closed) {
                        // One side has gone, which ends the connection for the other as well: nothing is left to do.
                    }
                },
                "date-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
