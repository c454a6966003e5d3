package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.function.Predicate;

/** Refuses a second run and lists it all the same. */
public final class KeepsRefusedRun implements Behaviour {
    @Override
    public boolean keepRun(StoredRun proposed, Predicate<StoredRun> standsInTheWay, Store store) {
        boolean kept = Behaviour.super.keepRun(proposed, standsInTheWay, store);
        if (!kept) {
            store.addRunUnless(nobody -> false, proposed);
        }
        return kept;
    }
}
