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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's keys: fetched when a token first asks for them, kept, and fetched again when they are old or lack the
 * key that a token names.
 *
 * <p>One fetch at a time, and a pause after each, so that neither an issuer that is away nor a caller who makes up
 * names of keys turns this server against the issuer.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

    private static final Duration FRESH = Duration.ofMinutes(5);
    /**
     * An issuer that is away for less than this is not missed. A key that it withdraws meanwhile is trusted as long.
     */
    private static final Duration USABLE = Duration.ofHours(1);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Origin origin;
    private final Clock clock;
    private @Nullable Fetched last;
    private @Nullable Instant asked;

    IssuerKeys(Origin origin, Clock clock) {
        this.origin = origin;
        this.clock = clock;
    }

    /** Where the keys come from. */
    @FunctionalInterface
    interface Origin {
        /** The keys as they are now. */
        JWKSet fetch() throws IOException, ParseException;
    }

    private record Fetched(JWKSet keys, Instant at) {
        boolean isYoungerThan(Duration age, Instant now) {
            return now.isBefore(at.plus(age));
        }
    }

    @Override
    public synchronized List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
            throws KeySourceException {
        Instant now = clock.instant();
        if (last == null || !last.isYoungerThan(FRESH, now)) {
            fetch(now);
        }
        List<JWK> found = selector.select(usable(now));
        if (found.isEmpty()) {
            fetch(now);
            found = selector.select(usable(now));
        }
        return found;
    }

    private JWKSet usable(Instant now) throws KeySourceException {
        if (last == null || !last.isYoungerThan(USABLE, now)) {
            throw new RemoteKeySourceException("the issuer's keys cannot be had", null);
        }
        return last.keys();
    }

    private void fetch(Instant now) {
        // A clock that is set back must not stretch the pause.
        if (asked != null && Duration.between(asked, now).abs().compareTo(PAUSE) < 0) {
            return;
        }
        asked = now;
        try {
            last = new Fetched(origin.fetch(), now);
        } catch (IOException | ParseException e) {
            LOG.warn(
                    "The JWK set cannot be had, so that tokens signed with its keys cannot be checked: {}",
                    e.toString());
        }
    }
}
