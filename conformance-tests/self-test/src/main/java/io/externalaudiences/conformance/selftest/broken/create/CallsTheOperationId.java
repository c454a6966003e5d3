package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Answers a create with id instead of operationId, as the description of the path parameter suggests. */
public final class CallsTheOperationId implements Behaviour {
    @Override
    public ObjectNode created(StoredAudience audience) {
        ObjectNode body = Behaviour.super.created(audience);
        body.set("id", body.remove("operationId"));
        return body;
    }
}
