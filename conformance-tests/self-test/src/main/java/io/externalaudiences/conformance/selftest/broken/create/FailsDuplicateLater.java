package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.Ending;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.function.Predicate;

/** Accepts a duplicate and lets its operation fail, instead of refusing it at once. */
public final class FailsDuplicateLater implements Behaviour {
    @Override
    public boolean keep(StoredAudience proposed, Predicate<StoredAudience> standsInTheWay, Store store) {
        if (!Behaviour.super.keep(proposed, standsInTheWay, store)) {
            Ending failure = new Ending(proposed.creation().at(), Status.FAILED);
            store.addAudienceUnless(nobody -> false, proposed.withCreation(failure));
        }
        return true;
    }
}
