package io.externalaudiences.client;

import io.externalaudiences.client.model.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One wait: what is asked on the way shares its deadline. */
final class Wait {
    private static final Set<String> ENDS = Set.of(Operation.STATUS_SUCCESS, Operation.STATUS_FAILED);

    private final Connection connection;
    private final Waiting waiting;
    private final Instant end;

    Wait(Connection connection, Waiting waiting) {
        this.connection = connection;
        this.waiting = waiting;
        this.end = connection.settings().clock().now().plus(waiting.deadline());
    }

    /** Options for a call that is part of this wait. It is sent once: the wait itself asks again. */
    CallOptions options() {
        Duration timeout = Backoff.shorter(connection.settings().timeout(), left());
        return CallOptions.NONE
                .withAttempts(1)
                .withTimeout(timeout.compareTo(Duration.ZERO) > 0 ? timeout : Duration.ofMillis(1));
    }

    /**
     * Asks until the status is one that ends; any other, known or not, means "not yet". So does an answer that a later
     * one may mend: a server that is away for a while does not end the wait, the deadline does.
     */
    <T> T untilEnded(String id, Function<CallOptions, T> ask, Function<T, String> statusOf) {
        Backoff backoff = new Backoff(waiting.firstPause(), waiting.longestPause());
        @Nullable String lastStatus = null;
        while (true) {
            @Nullable ExternalAudiencesException failure = null;
            try {
                T answer = ask.apply(options());
                lastStatus = statusOf.apply(answer);
                if (lastStatus != null && ENDS.contains(lastStatus)) {
                    return answer;
                }
            } catch (ExternalAudiencesException e) {
                if (!Connection.isTransient(e)) {
                    throw e;
                }
                failure = e;
            }
            connection.pause(pause(backoff, failure, id, lastStatus), id);
        }
    }

    private Duration pause(
            Backoff backoff, @Nullable ExternalAudiencesException failure, String id, @Nullable String lastStatus) {
        Duration own = backoff.next();
        Optional<Duration> asked = failure == null ? Optional.empty() : Connection.retryAfter(failure);
        // The last question is asked a little before the end, so that there is time for its answer.
        Duration pause = asked.filter(longer -> longer.compareTo(own) > 0)
                .orElseGet(() -> Backoff.shorter(own, left().minus(waiting.firstPause())));
        if (pause.compareTo(left()) >= 0 || pause.compareTo(Duration.ZERO) <= 0) {
            DeadlineException late = new DeadlineException(id, lastStatus);
            if (failure != null) {
                late.initCause(failure);
            }
            throw late;
        }
        return pause;
    }

    private Duration left() {
        return Duration.between(connection.settings().clock().now(), end);
    }
}
