package io.externalaudiences.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * The end of a connection on which a body is still coming, though its request was answered. What comes is thrown away
 * for a while: closed at once, the connection would take the answer with it that the caller has not read yet.
 */
final class LingeringClose {
    private static final Duration WHILE = Duration.ofSeconds(5);
    /** In bytes. */
    private static final long MOST = 2L * StrictJson.LARGEST;

    private static final int AT_ONCE = 8192;

    private final SocketWrapperBase<?> socket;
    private final long begun = System.nanoTime();
    private long dropped;

    LingeringClose(SocketWrapperBase<?> socket) {
        this.socket = socket;
        socket.setReadTimeout(WHILE.toMillis());
    }

    boolean isOf(SocketWrapperBase<?> other) {
        return socket == other;
    }

    /** Throws away what is there, without waiting. */
    SocketState dropMore() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE);
        int length = socket.read(false, bytes);
        while (length > 0 && dropped <= MOST) {
            dropped += length;
            bytes.clear();
            length = socket.read(false, bytes);
        }
        boolean over = length < 0 || dropped > MOST || System.nanoTime() - begun > WHILE.toNanos();
        return over ? SocketState.CLOSED : SocketState.LONG;
    }
}
