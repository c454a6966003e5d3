package io.externalaudiences.conformance.selftest.kit.reach;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** A TLS server on the loopback address that keeps every byte it decrypts, and refuses whatever it is asked. */
final class RecordingTlsServer implements AutoCloseable {

    private static final byte[] REFUSAL =
            "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
                    .getBytes(StandardCharsets.US_ASCII);

    private final SSLServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger connections = new AtomicInteger();
    private final ByteArrayOutputStream decrypted = new ByteArrayOutputStream();

    RecordingTlsServer(SSLContext tls) throws IOException {
        this.listening = (SSLServerSocket)
                tls.getServerSocketFactory().createServerSocket(0, 128, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many connections there were. */
    int connections() {
        return connections.get();
    }

    /** Ends the server, and gives all that it was sent by callers that have gone, in one text. */
    String everythingDecrypted() throws IOException, InterruptedException {
        listening.close();
        threads.shutdown();
        if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("somebody is connected still");
        }
        synchronized (decrypted) {
            return decrypted.toString(StandardCharsets.ISO_8859_1);
        }
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
                connections.incrementAndGet();
                threads.execute(() -> serve(caller));
            }
        } catch (IOException e) {
            // Nobody is served any more.
            return;
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            InputStream in = caller.getInputStream();
            byte[] buffer = new byte[1 << 16];
            int count = in.read(buffer);
            while (count >= 0) {
                synchronized (decrypted) {
                    decrypted.write(buffer, 0, count);
                }
                caller.getOutputStream().write(REFUSAL);
                count = in.read(buffer);
            }
        } catch (IOException e) {
            // The caller has gone, or never wanted to be served under this name.
            return;
        }
    }
}
