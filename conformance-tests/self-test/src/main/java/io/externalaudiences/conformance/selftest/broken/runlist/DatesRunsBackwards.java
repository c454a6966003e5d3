package io.externalaudiences.conformance.selftest.broken.runlist;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Dates each run before the one before it. */
public final class DatesRunsBackwards implements Behaviour {
    private final AtomicLong started = new AtomicLong();
    private final Map<Instant, Long> places = new ConcurrentHashMap<>();

    @Override
    public long runTimestamp(Instant moment) {
        return moment.getEpochSecond() - 60 * places.computeIfAbsent(moment, first -> started.incrementAndGet());
    }
}
