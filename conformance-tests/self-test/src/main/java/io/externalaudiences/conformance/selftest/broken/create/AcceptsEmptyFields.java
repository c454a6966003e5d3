package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Refuses an audience without fields, but not one with an empty list of them. */
public final class AcceptsEmptyFields implements Behaviour {
    @Override
    public Optional<Refusal> refuseFields(Property fields) {
        return isEmptyList(fields) ? Optional.empty() : Behaviour.super.refuseFields(fields);
    }

    @Override
    public ObjectNode details(AudienceDetails details) {
        ObjectNode body = Behaviour.super.details(details);
        body.withArray("fields");
        return body;
    }

    private static boolean isEmptyList(Property fields) {
        return fields.value().isArray() && fields.elements().isEmpty();
    }
}
