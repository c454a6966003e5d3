package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Calls a run that has not ended QUEUED. */
public final class QueuesRuns implements Behaviour {
    @Override
    public ObjectNode run(StoredRun run, @Nullable Status status) {
        ObjectNode body = Behaviour.super.run(run, status);
        return status == Status.PROCESSING ? body.put("status", "QUEUED") : body;
    }
}
