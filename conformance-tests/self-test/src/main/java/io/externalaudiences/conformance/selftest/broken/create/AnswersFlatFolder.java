package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Answers a create over a folder with the values of the source on the first level. */
public final class AnswersFlatFolder implements Behaviour {
    @Override
    public ObjectNode created(StoredAudience audience) {
        ObjectNode body = Behaviour.super.created(audience);
        ObjectNode details = body.withObject("operationDetails");
        if (details.at("/sourceSpec/params/type").asString("").equals("folder")) {
            details.set("sourceSpec", details.at("/sourceSpec/params"));
        }
        return body;
    }
}
