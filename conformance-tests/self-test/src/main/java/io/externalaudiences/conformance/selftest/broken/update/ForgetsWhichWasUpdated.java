package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Answers an update without the id of the audience. */
public final class ForgetsWhichWasUpdated implements Behaviour {
    @Override
    public ObjectNode updated(StoredAudience audience) {
        ObjectNode body = Behaviour.super.updated(audience);
        body.remove("audienceId");
        return body;
    }
}
