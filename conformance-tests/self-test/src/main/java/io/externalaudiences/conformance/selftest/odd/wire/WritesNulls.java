package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceField;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Writes null for a text that was not sent, and an empty list for a list. */
public final class WritesNulls implements Behaviour {
    @Override
    public ObjectNode details(AudienceDetails details) {
        ObjectNode body = Behaviour.super.details(details);
        List.of("description", "customAudienceId").forEach(name -> {
            if (!body.has(name)) {
                body.putNull(name);
            }
        });
        List.of("labels", "tags").forEach(body::withArray);
        return body;
    }

    @Override
    public ObjectNode field(AudienceField field) {
        ObjectNode body = Behaviour.super.field(field);
        body.withArray("labels");
        return body.has("identityNs") ? body : body.putNull("identityNs");
    }
}
