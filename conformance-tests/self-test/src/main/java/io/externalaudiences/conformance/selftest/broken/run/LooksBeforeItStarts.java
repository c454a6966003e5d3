package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Looks whether a run is in progress and starts one some time later, so that of many in a race each may win. */
public final class LooksBeforeItStarts implements Behaviour {

    private static final Duration IN_BETWEEN = Duration.ofMillis(300);

    @Override
    public boolean keepRun(StoredRun proposed, Predicate<StoredRun> standsInTheWay, Store store) {
        boolean free = store.runs().stream().noneMatch(standsInTheWay);
        LockSupport.parkNanos(IN_BETWEEN.toNanos());
        return free && store.addRunUnless(run -> false, proposed);
    }
}
