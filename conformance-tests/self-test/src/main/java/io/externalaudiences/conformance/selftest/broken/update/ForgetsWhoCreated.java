package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Answers an update without saying who created the audience. */
public final class ForgetsWhoCreated implements Behaviour {
    @Override
    public ObjectNode updated(StoredAudience audience) {
        ObjectNode body = Behaviour.super.updated(audience);
        body.remove("createdBy");
        return body;
    }
}
