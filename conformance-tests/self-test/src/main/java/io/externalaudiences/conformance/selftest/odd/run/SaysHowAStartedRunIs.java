package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Says the status of a run in the answer to its start, too. */
public final class SaysHowAStartedRunIs implements Behaviour {
    @Override
    public ObjectNode startedRun(StoredRun run) {
        return run(run, Status.PROCESSING);
    }
}
