package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;

/** Calls a run a success although its second stage has failed. */
public final class SucceedsWithFailedStage implements Behaviour {
    @Override
    public List<Stage> stages(StoredRun run, Status status) {
        return Behaviour.super.stages(run, status).stream()
                .map(stage -> stage.name().equals("DATASET_INGEST")
                        ? stage
                        : new Stage(stage.name(), Status.FAILED, stage.flowRunId()))
                .toList();
    }
}
