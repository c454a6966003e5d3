package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Answers the start of a window as the full hour before it. */
public final class RoundsWindowToHours implements Behaviour {
    @Override
    public ObjectNode run(StoredRun run, @Nullable Status status) {
        long start = run.window().start();
        return Behaviour.super.run(run, status).put("dataFilterStartTime", start - start % 3600);
    }
}
