package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Does not say what an operation is about. */
public final class LosesDetailsOfOperation implements Behaviour {
    @Override
    public ObjectNode operation(StoredAudience audience, Status status) {
        ObjectNode body = Behaviour.super.operation(audience, status);
        body.remove("operationDetails");
        return body;
    }
}
