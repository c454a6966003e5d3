package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.node.ObjectNode;

/** Answers the time to live as a string. */
public final class EchoesTtlAsString implements Behaviour {
    @Override
    public ObjectNode details(AudienceDetails details) {
        return Behaviour.super.details(details).put("ttlInDays", Integer.toString(details.ttlInDays()));
    }
}
