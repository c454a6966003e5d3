package io.externalaudiences.server.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Many connections, each of which has begun a request and goes on with it byte by byte, one in a second. */
public final class SlowCallers implements AutoCloseable {
    private final List<Socket> sockets = new ArrayList<>();
    private final ScheduledExecutorService hand = new ScheduledThreadPoolExecutor(1);
    private @Nullable Future<?> dripping;

    /** Opens so many connections. */
    public SlowCallers(int port, int number) throws IOException {
        for (int count = 0; count < number; count++) {
            sockets.add(new Socket(InetAddress.getLoopbackAddress(), port));
        }
    }

    /**
     * Sends on each of them.
     *
     * @param begun what is sent at once
     * @param drip what is sent each second from now on
     */
    public void begin(String begun, String drip) {
        byte[] more = drip.getBytes(StandardCharsets.ISO_8859_1);
        sockets.forEach(socket -> send(socket, begun.getBytes(StandardCharsets.ISO_8859_1)));
        dripping =
                hand.scheduleAtFixedRate(() -> sockets.forEach(socket -> send(socket, more)), 0, 1, TimeUnit.SECONDS);
    }

    /** A server need not keep a connection on which nothing goes on. */
    private static void send(Socket socket, byte[] more) {
        try {
            socket.getOutputStream().write(more);
        } catch (IOException e) {
            // The server has had enough of this one.
        }
    }

    @Override
    public void close() throws IOException {
        if (dripping != null) {
            dripping.cancel(true);
        }
        hand.shutdown();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
