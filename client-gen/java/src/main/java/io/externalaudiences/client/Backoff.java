package io.externalaudiences.client;

import java.time.Duration;
import java.util.Optional;

/** The shortest pauses before something is asked again, whatever the server says: twice as long each time. */
final class Backoff {
    private final Duration longest;
    private Duration pause;

    Backoff(Duration first, Duration longest) {
        this.longest = longest;
        this.pause = first;
    }

    Duration next() {
        Duration next = shorter(pause, longest);
        pause = next.multipliedBy(2);
        return next;
    }

    /** What was asked for, where it is longer than the pause. */
    static Duration longer(Optional<Duration> asked, Duration pause) {
        return asked.filter(other -> other.compareTo(pause) > 0).orElse(pause);
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
