package io.externalaudiences.conformance.selftest.odd.delete;

import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience.Life;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import io.externalaudiences.conformance.selftest.odd.OddServer;
import java.time.Instant;
import java.util.List;

/** Odd but legal servers: how they delete. */
public final class OddDeleteServers {
    private OddDeleteServers() {}

    /** All of them, each with what must be said of it. */
    public static List<OddServer> all() {
        return List.of(
                new OddServer(
                        "ForgetsOperationOfTheDeleted",
                        "Forgets the operation of an audience that was deleted.",
                        recorded("DELETE-007"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isVisible(StoredAudience audience, Scope caller, Route route) {
                                return audience.life() == Life.ALIVE
                                        && Behaviour.super.isVisible(audience, caller, route);
                            }
                        }),
                new OddServer(
                        "RefusesDeleteDuringRun",
                        "Refuses to delete an audience while one of its runs is in progress.",
                        recorded("DELETE-008"),
                        () -> new Behaviour() {
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
                        }));
    }
}
