package io.externalaudiences.conformance.selftest.odd.update;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Shows the source without its params in answers to updates, as the sample of the guide does. */
public final class FlattensTheSource implements Behaviour {
    @Override
    public ObjectNode updated(StoredAudience audience) {
        ObjectNode body = Behaviour.super.updated(audience);
        body.set("sourceSpec", body.at("/sourceSpec/params"));
        return body;
    }
}
