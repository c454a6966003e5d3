package io.externalaudiences.client;

import java.time.Duration;
import java.time.Instant;

/** What time it is, and how to let some of it pass. Another one can be given, so that tests need not wait. */
public interface WaitingClock {
    /** The clock of the machine. */
    WaitingClock MACHINE = new WaitingClock() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration pause) throws InterruptedException {
            Thread.sleep(pause.toMillis());
        }
    };

    /** The present time. */
    Instant now();

    /** Lets time pass. */
    void sleep(Duration pause) throws InterruptedException;
}
