package io.externalaudiences.server.jwt;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's keys: fetched when a token first asks for them, kept, and fetched again when they are old or lack the
 * key that a token names.
 *
 * <p>A token whose key is known waits for nobody; old keys serve while newer ones are fetched. Any other token waits
 * for the fetch, for {@link #DEADLINE} at the most. One fetch at a time, and a pause after each, so that neither an
 * issuer that is away nor a caller who makes up names of keys turns this server against the issuer.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {
    /** For a fetch as a whole. */
    static final Duration DEADLINE = Duration.ofSeconds(2);

    private static final Duration FRESH = Duration.ofMinutes(5);
    /**
     * An issuer that is away for less than this is not missed. A key that it withdraws meanwhile is trusted as long.
     */
    private static final Duration USABLE = Duration.ofHours(1);

    private static final Duration PAUSE = Duration.ofSeconds(5);
    /** Each caller who waits holds a worker; most workers must stay for the others. */
    private static final int MOST_WAITING = 50;

    private final Origin origin;
    private final Clock clock;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private volatile @Nullable Fetched last;
    private @Nullable KeyFetch underway;
    private @Nullable Instant asked;

    IssuerKeys(Origin origin, Clock clock) {
        this.origin = origin;
        this.clock = clock;
    }

    /** Where the keys come from. */
    @FunctionalInterface
    interface Origin {
        /** The keys as they are now. */
        JWKSet fetch() throws IOException, ParseException, InterruptedException;
    }

    private record Fetched(JWKSet keys, Instant at) {
        boolean isYoungerThan(Duration age, Instant now) {
            return now.isBefore(at.plus(age));
        }
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        Instant now = clock.instant();
        Fetched known = usable(now);
        List<JWK> found = known == null ? List.of() : selector.select(known.keys());
        if (known == null || found.isEmpty()) {
            waitFor(fetch(now));
            Fetched newest = usable(now);
            if (newest == null) {
                throw new RemoteKeySourceException("the issuer's keys cannot be had", null);
            }
            return selector.select(newest.keys());
        }
        if (!known.isYoungerThan(FRESH, now)) {
            fetch(now);
        }
        return found;
    }

    private @Nullable Fetched usable(Instant now) {
        Fetched newest = last;
        return newest != null && newest.isYoungerThan(USABLE, now) ? newest : null;
    }

    /** The fetch that is under way, or a new one; null in the pause after one. Waits for nothing. */
    private synchronized @Nullable KeyFetch fetch(Instant now) {
        if (underway != null && !underway.isOver()) {
            return underway;
        }
        // A clock that is set back must not stretch the pause.
        if (asked != null && Duration.between(asked, now).abs().compareTo(PAUSE) < 0) {
            return null;
        }
        asked = now;
        underway = KeyFetch.begin(origin, keys -> last = new Fetched(keys, now));
        return underway;
    }

    private void waitFor(@Nullable KeyFetch fetch) throws KeySourceException {
        if (fetch == null) {
            return;
        }
        if (!waiting.tryAcquire()) {
            throw new RemoteKeySourceException("too many callers wait for the issuer's keys", null);
        }
        try {
            fetch.waitForEnd(DEADLINE);
        } finally {
            waiting.release();
        }
    }
}
