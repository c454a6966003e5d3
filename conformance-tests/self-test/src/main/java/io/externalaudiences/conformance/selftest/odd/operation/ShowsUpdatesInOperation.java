package io.externalaudiences.conformance.selftest.odd.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Shows an audience in its operation as it is now, and not as it was asked for. */
public final class ShowsUpdatesInOperation implements Behaviour {
    @Override
    public ObjectNode operation(StoredAudience audience, Status status) {
        ObjectNode body = Behaviour.super.operation(audience, status);
        body.set("operationDetails", details(audience.details()));
        return body;
    }
}
