package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;

/** Tells no stages of a run that has ended. */
public final class FinishesWithoutStages implements Behaviour {
    @Override
    public List<Stage> stages(StoredRun run, Status status) {
        return List.of();
    }
}
