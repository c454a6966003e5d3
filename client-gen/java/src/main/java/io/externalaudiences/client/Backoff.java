package io.externalaudiences.client;

import java.time.Duration;

/** The pauses before something is asked again, where the server has not said: twice as long each time. */
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

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
