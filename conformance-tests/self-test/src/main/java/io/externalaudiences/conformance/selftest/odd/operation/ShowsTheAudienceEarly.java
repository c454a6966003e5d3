package io.externalaudiences.conformance.selftest.odd.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Shows the id of the audience while its operation goes on. */
public final class ShowsTheAudienceEarly implements Behaviour {
    @Override
    public ObjectNode operation(StoredAudience audience, Status status) {
        return Behaviour.super.operation(audience, status).put("audienceId", audience.audienceId());
    }
}
