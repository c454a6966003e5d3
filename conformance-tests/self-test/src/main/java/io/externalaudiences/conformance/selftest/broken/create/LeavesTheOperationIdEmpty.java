package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Answers a create with an operationId that is empty. */
public final class LeavesTheOperationIdEmpty implements Behaviour {
    @Override
    public ObjectNode created(StoredAudience audience) {
        return Behaviour.super.created(audience).put("operationId", "");
    }
}
