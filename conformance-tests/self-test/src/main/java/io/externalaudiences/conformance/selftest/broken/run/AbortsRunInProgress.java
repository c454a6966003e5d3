package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Ending;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import java.util.function.Predicate;

/** Refuses a second run and aborts the first. */
public final class AbortsRunInProgress implements Behaviour {
    @Override
    public boolean keepRun(StoredRun proposed, Predicate<StoredRun> standsInTheWay, Store store) {
        List<StoredRun> inTheWay = store.runs().stream().filter(standsInTheWay).toList();
        Ending abort = new Ending(proposed.createdAt(), Status.FAILED);
        inTheWay.forEach(run -> store.changeRun(run.runId(), going -> going.withEnding(abort)));
        return inTheWay.isEmpty() && Behaviour.super.keepRun(proposed, standsInTheWay, store);
    }
}
