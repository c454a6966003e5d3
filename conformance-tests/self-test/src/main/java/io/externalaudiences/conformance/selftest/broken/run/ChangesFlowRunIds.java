package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;

/** Gives the stages of an ended run new ids each time. */
public final class ChangesFlowRunIds implements Behaviour {
    @Override
    public List<Stage> stages(StoredRun run, Status status) {
        return Behaviour.super.stages(run, status).stream()
                .map(stage -> new Stage(stage.name(), stage.status(), newId()))
                .toList();
    }
}
