package io.externalaudiences.conformance.selftest.kit.reach;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP proxy that opens a tunnel (CONNECT) to one server, whatever host it is asked for. */
final class ConnectProxy implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int port;

    /** @param port of the server, on the loopback address */
    ConnectProxy(int port) throws IOException {
        this.port = port;
        threads.execute(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = listening.accept();
                threads.execute(() -> tunnel(caller));
            }
        } catch (IOException e) {
            // Nobody is served any more.
            return;
        }
    }

    private void tunnel(Socket caller) {
        try (caller;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            skipHead(caller.getInputStream());
            caller.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            threads.execute(() -> handOn(caller, server));
            server.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException e) {
            // One of the two has gone, which is the end of the tunnel.
            return;
        }
    }

    private static void handOn(Socket caller, Socket server) {
        try {
            caller.getInputStream().transferTo(server.getOutputStream());
            server.shutdownOutput();
        } catch (IOException e) {
            // One of the two has gone, and the other will notice.
            return;
        }
    }

    private static void skipHead(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the head of a request breaks off");
            }
            head.append((char) next);
        }
    }
}
