package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out the tags when it repeats what was asked for. */
public final class ForgetsTags implements Behaviour {
    @Override
    public ObjectNode created(StoredAudience audience) {
        ObjectNode body = Behaviour.super.created(audience);
        body.withObject("operationDetails").remove("tags");
        return body;
    }
}
