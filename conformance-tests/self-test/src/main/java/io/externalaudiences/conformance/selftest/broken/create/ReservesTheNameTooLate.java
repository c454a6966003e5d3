package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Looks for a duplicate first and keeps the audience afterwards, so that of many at once more than one passes. */
public final class ReservesTheNameTooLate implements Behaviour {
    private final Map<String, CountDownLatch> passing = new ConcurrentHashMap<>();

    @Override
    public boolean keep(StoredAudience proposed, Predicate<StoredAudience> standsInTheWay, Store store) {
        if (store.audiences().stream().anyMatch(standsInTheWay)) {
            return false;
        }
        if (proposed.details().customAudienceId() != null) {
            waitForAnother(proposed.details().name());
        }
        return store.addAudienceUnless(nobody -> false, proposed);
    }

    /** Two at once always meet here, so that it is no matter of luck who sees whom. */
    private void waitForAnother(String name) {
        CountDownLatch both = passing.computeIfAbsent(name, first -> new CountDownLatch(2));
        both.countDown();
        try {
            if (!both.await(1, TimeUnit.SECONDS)) {
                passing.remove(name);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
