package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Answers an update with a time before the last one. */
public final class UpdatesInThePast implements Behaviour {
    @Override
    public ObjectNode updated(StoredAudience audience) {
        ObjectNode body = Behaviour.super.updated(audience);
        body.put("updatedAt", timestamp(audience.updatedAt()) - 60);
        return body;
    }
}
