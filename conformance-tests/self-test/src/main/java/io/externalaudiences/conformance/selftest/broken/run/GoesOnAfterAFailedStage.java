package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import java.util.stream.Stream;

/** Begins the second stage of a run although the first has failed. */
public final class GoesOnAfterAFailedStage implements Behaviour {
    @Override
    public List<Stage> stages(StoredRun run, Status status) {
        List<Stage> stages = Behaviour.super.stages(run, status);
        return status == Status.FAILED
                ? Stream.concat(stages.stream(), Stream.of(new Stage("PROFILE_STORE_INGEST", status, run.runId())))
                        .toList()
                : stages;
    }
}
