package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Shows the stages of runs in their list as well; the others show them with a single run only. */
public final class ListsStagesToo implements Behaviour {
    @Override
    public ObjectNode listedRun(StoredRun run, Status status) {
        return singleRun(run, status, stages(run, status));
    }
}
