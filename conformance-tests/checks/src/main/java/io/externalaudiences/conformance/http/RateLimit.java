package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.outcome.Blocked;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Keeps requests apart from one another, and counts them. Asked by many threads. */
final class RateLimit {

    private final long apart;
    private final @Nullable Integer most;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    RateLimit(Limits limits) {
        this.apart = limits.requestsPerSecond() == null ? 0 : TimeUnit.SECONDS.toNanos(1) / limits.requestsPerSecond();
        this.most = limits.requests();
    }

    /**
     * Waits until another request may be sent.
     *
     * @throws Blocked if none may be sent any more
     */
    void await() {
        if (most != null && sent.incrementAndGet() > most) {
            throw new Blocked("the " + most + " requests that the kit may send (max-requests) are spent");
        }
        if (apart > 0) {
            long mine = next.getAndUpdate(turn -> Math.max(turn, System.nanoTime()) + apart);
            long now = System.nanoTime();
            while (mine - now > 0) {
                LockSupport.parkNanos(mine - now);
                now = System.nanoTime();
            }
        }
    }
}
