package io.externalaudiences.conformance.selftest.broken.delete;

import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Says that an audience was deleted, and keeps it. */
public final class DeletesNothing implements Behaviour {
    @Override
    public void delete(StoredAudience audience, Store store) {
        // Nothing happens, and nobody is told.
    }
}
