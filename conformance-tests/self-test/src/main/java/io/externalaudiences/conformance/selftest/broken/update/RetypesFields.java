package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceField;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.List;
import java.util.Optional;

/** Lets an update change the type of a field. */
public final class RetypesFields implements Behaviour {
    @Override
    public Optional<Refusal> refuseChangedField(Property field, AudienceDetails present) {
        return Optional.empty();
    }

    @Override
    public AudienceDetails merge(AudienceDetails present, Property body) {
        AudienceDetails merged = Behaviour.super.merge(present, body);
        return merged.withFields(merged.fields().stream()
                .map(field -> retyped(field, body.member("fields").elements()))
                .toList());
    }

    private static AudienceField retyped(AudienceField field, List<Property> updates) {
        return updates.stream()
                .filter(update -> field.name().equals(update.member("name").text()))
                .map(update -> update.member("type").textOr(field.type()))
                .map(type -> new AudienceField(field.name(), type, field.identityNs(), field.labels()))
                .findFirst()
                .orElse(field);
    }
}
