package io.externalaudiences.conformance.selftest.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A proxy that hands everything on as it is, but for the heads of the answers, which it writes in its own way. */
public final class HeadProxy implements AutoCloseable {

    private static final Pattern HEAD = Pattern.compile("\\AHTTP/1.1 .*?\r\n\r\n", Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("(?<=\r\nDate: )[^\r]*");
    private static final Pattern NAME = Pattern.compile("(?<=\r\n)[^:\r]+(?=:)");

    private final ServerSocket listening;
    private final URI target;
    private final UnaryOperator<String> head;

    /**
     * @param target the URL of the target behind it
     * @param head makes its own head of the target's
     */
    public HeadProxy(URI target, UnaryOperator<String> head) throws IOException {
        this.listening = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        this.target = target;
        this.head = head;
        inBackground(this::accept);
    }

    /** For a proxy that stamps the answers with a date that it makes of the target's. */
    public static UnaryOperator<String> stamped(UnaryOperator<String> date) {
        return head -> DATE.matcher(head).replaceAll(found -> date.apply(found.group()));
    }

    /** For a proxy that writes the names of headers in lower case, as one does that comes from HTTP/2. */
    public static UnaryOperator<String> inLowerCase() {
        return head -> NAME.matcher(head).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
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
            inBackground(() -> hand(
                    server, caller, text -> HEAD.matcher(text).replaceFirst(found -> quoted(head, found.group()))));
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

    /** What a head becomes; none of it is taken for a reference to a group. */
    private static String quoted(UnaryOperator<String> head, String text) {
        return Matcher.quoteReplacement(head.apply(text));
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
                "head-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
