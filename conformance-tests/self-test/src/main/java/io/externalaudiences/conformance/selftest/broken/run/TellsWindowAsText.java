package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Answers the start of a window as a string. */
public final class TellsWindowAsText implements Behaviour {
    @Override
    public ObjectNode startedRun(StoredRun run) {
        ObjectNode body = Behaviour.super.startedRun(run);
        body.put("dataFilterStartTime", Long.toString(run.window().start()));
        return body;
    }
}
