package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Shows a run without saying who started it. */
public final class ForgetsWhoseRunItIs implements Behaviour {
    @Override
    public ObjectNode singleRun(StoredRun run, Status status, List<Stage> stages) {
        ObjectNode body = Behaviour.super.singleRun(run, status, stages);
        body.remove("createdBy");
        return body;
    }
}
