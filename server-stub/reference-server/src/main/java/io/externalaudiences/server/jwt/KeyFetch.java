package io.externalaudiences.server.jwt;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One fetch of an issuer's keys, in a thread of its own. */
final class KeyFetch {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFetch.class);

    private final long begun = System.nanoTime();
    private final CountDownLatch over = new CountDownLatch(1);

    private KeyFetch() {}

    /**
     * Begins to fetch.
     *
     * @param fetched told the keys, if they can be had
     */
    static KeyFetch begin(IssuerKeys.Origin origin, Consumer<JWKSet> fetched) {
        KeyFetch fetch = new KeyFetch();
        Thread thread = new Thread(() -> fetch.carryOut(origin, fetched), "jwk-set");
        thread.setDaemon(true);
        thread.start();
        return fetch;
    }

    private void carryOut(IssuerKeys.Origin origin, Consumer<JWKSet> fetched) {
        try {
            fetched.accept(origin.fetch());
        } catch (IOException | ParseException e) {
            LOG.warn(
                    "The JWK set cannot be had, so that tokens signed with its keys cannot be checked: {}",
                    e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over.countDown();
        }
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    /** Waits for its end, until it has taken so long. */
    void waitForEnd(Duration deadline) {
        try {
            over.await(deadline.toNanos() - (System.nanoTime() - begun), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
