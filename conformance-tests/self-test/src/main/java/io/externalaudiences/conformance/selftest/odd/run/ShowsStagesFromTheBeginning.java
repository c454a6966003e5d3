package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Shows the first stage of a run while it goes on, without the id that it does not have yet. */
public final class ShowsStagesFromTheBeginning implements Behaviour {
    @Override
    public ObjectNode singleRun(StoredRun run, Status status, List<Stage> stages) {
        ObjectNode body = Behaviour.super.singleRun(run, status, stages);
        if (status == Status.PROCESSING) {
            body.putArray("details").addObject().put("stage", "DATASET_INGEST").put("status", "PROCESSING");
        }
        return body;
    }
}
