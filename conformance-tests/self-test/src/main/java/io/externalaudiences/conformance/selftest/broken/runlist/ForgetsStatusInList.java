package io.externalaudiences.conformance.selftest.broken.runlist;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Lists runs without saying how far they are. */
public final class ForgetsStatusInList implements Behaviour {
    @Override
    public ObjectNode listedRun(StoredRun run, Status status) {
        ObjectNode body = Behaviour.super.listedRun(run, status);
        body.remove("status");
        return body;
    }
}
