package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceField;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import java.util.ArrayList;
import java.util.List;

/** Answers the namespace of an identity in the case in which it was sent. */
public final class EchoesNamespaceAsSent implements Behaviour {
    @Override
    public AudienceDetails read(Property body) {
        AudienceDetails details = Behaviour.super.read(body);
        List<Property> sent = body.member("fields").elements();
        List<AudienceField> fields = new ArrayList<>();
        for (AudienceField field : details.fields()) {
            String namespace = sent.get(fields.size()).member("identityNs").text();
            fields.add(new AudienceField(field.name(), field.type(), namespace, field.labels()));
        }
        return details.withFields(fields);
    }
}
