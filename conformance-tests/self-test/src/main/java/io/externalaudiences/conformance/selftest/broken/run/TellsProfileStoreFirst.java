package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells the stages of a run in the wrong order. */
public final class TellsProfileStoreFirst implements Behaviour {
    @Override
    public List<Stage> stages(StoredRun run, Status status) {
        List<Stage> stages = new ArrayList<>(Behaviour.super.stages(run, status));
        Collections.reverse(stages);
        return stages;
    }
}
