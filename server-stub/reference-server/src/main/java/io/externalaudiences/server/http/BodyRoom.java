package io.externalaudiences.server.http;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** How much of bodies is kept in memory at once, all requests together: connections are many. */
@Component
final class BodyRoom {
    /** In bytes. Bodies of the contract have some hundreds or thousands. */
    private static final int ALL = 64 * 1024 * 1024;

    private final Semaphore free = new Semaphore(ALL);

    /** Takes room for so many bytes; false where there is none. */
    boolean take(int bytes) {
        return free.tryAcquire(bytes);
    }

    /** Gives back what was taken. */
    void give(int bytes) {
        free.release(bytes);
    }
}
