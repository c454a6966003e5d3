package io.externalaudiences.conformance.selftest.odd.delete;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;
import java.time.Instant;

/** Refuses to delete an audience while one of its runs is in progress. */
public final class RefusesDeleteDuringRun implements Behaviour {
    @Override
    public void delete(StoredAudience audience, Store store) {
        boolean running = store.runs().stream()
                .filter(run -> run.audienceId().equals(audience.audienceId()))
                .anyMatch(run -> runStatus(run, Instant.now()) == Status.PROCESSING);
        if (running) {
            throw new RefusedException(runInProgress());
        }
        Behaviour.super.delete(audience, store);
    }
}
