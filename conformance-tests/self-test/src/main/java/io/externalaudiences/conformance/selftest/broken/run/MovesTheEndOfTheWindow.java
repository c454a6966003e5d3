package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Shows an ended run with a window that ends later than the one that was sent. */
public final class MovesTheEndOfTheWindow implements Behaviour {
    @Override
    public ObjectNode singleRun(StoredRun run, Status status, List<Stage> stages) {
        ObjectNode body = Behaviour.super.singleRun(run, status, stages);
        Long end = run.window().end();
        return end == null || status == Status.PROCESSING ? body : body.put("dataFilterEndTime", end + 1);
    }
}
