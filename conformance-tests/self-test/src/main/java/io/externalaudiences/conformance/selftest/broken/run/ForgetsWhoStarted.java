package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Answers the start of a run without saying who started it. */
public final class ForgetsWhoStarted implements Behaviour {
    @Override
    public ObjectNode startedRun(StoredRun run) {
        ObjectNode body = Behaviour.super.startedRun(run);
        body.remove("createdBy");
        return body;
    }
}
