package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Answers a create with the values of the source on the first level, as the table of the guide has them. */
public final class AnswersFlatSource implements Behaviour {
    @Override
    public ObjectNode created(StoredAudience audience) {
        ObjectNode body = Behaviour.super.created(audience);
        ObjectNode details = body.withObject("operationDetails");
        details.set("sourceSpec", details.path("sourceSpec").path("params"));
        return body;
    }
}
