package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Tells the stages of a run without their ids. */
public final class ForgetsFlowRunId implements Behaviour {
    @Override
    public ObjectNode stage(Stage stage) {
        ObjectNode body = Behaviour.super.stage(stage);
        body.remove("flowRunId");
        return body;
    }
}
