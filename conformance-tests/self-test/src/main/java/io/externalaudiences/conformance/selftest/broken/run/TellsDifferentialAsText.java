package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Answers whether a run is differential as a string. */
public final class TellsDifferentialAsText implements Behaviour {
    @Override
    public ObjectNode run(StoredRun run, @Nullable Status status) {
        return Behaviour.super
                .run(run, status)
                .put("differentialIngestion", Boolean.toString(run.differentialIngestion()));
    }
}
