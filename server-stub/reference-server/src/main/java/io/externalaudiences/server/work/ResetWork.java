package io.externalaudiences.server.work;

import io.externalaudiences.server.rehearsal.Reset;
import io.externalaudiences.server.rehearsal.StoredState;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Removes everything: first the work, so that nothing is made anew, then what was ingested, then the state. */
@Component
@ConditionalOnBooleanProperty("external-audiences.test-surface")
class ResetWork implements Reset {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StoredState state;
    private final IngestedData data;

    ResetWork(StoredState state, IngestedData data) {
        this.state = state;
        this.data = data;
    }

    @Override
    public void everything() {
        waitForWorkInProgress();
        state.audiences().forEach(data::remove);
        state.clear();
    }

    /** Only the table of jobs knows, since another server may be at one, and a table tells nobody of its own accord. */
    private void waitForWorkInProgress() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!state.dropWaitingWork()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("work in progress does not end");
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the server is being stopped", e);
            }
        }
    }
}
