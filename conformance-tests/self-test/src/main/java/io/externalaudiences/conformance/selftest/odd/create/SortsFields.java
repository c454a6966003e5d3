package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceField;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import java.util.Comparator;
import java.util.List;

/** Keeps fields and labels in an order of its own; the guide names fields, and never numbers them. */
public final class SortsFields implements Behaviour {
    @Override
    public AudienceDetails read(Property body) {
        AudienceDetails details = Behaviour.super.read(body);
        List<AudienceField> sorted = details.fields().stream()
                .sorted(Comparator.comparing(AudienceField::name))
                .map(field -> field.withLabels(lastFirst(field.labels())))
                .toList();
        return details.withFields(sorted).withLabels(lastFirst(details.labels()));
    }

    private static List<String> lastFirst(List<String> labels) {
        return labels.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
