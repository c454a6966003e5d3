package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import java.util.List;

/** Takes the fields of an update for all there are. */
public final class DropsUnlistedFields implements Behaviour {
    @Override
    public AudienceDetails merge(AudienceDetails present, Property body) {
        AudienceDetails merged = Behaviour.super.merge(present, body);
        Property listed = body.member("fields");
        List<String> names = listed.elements().stream()
                .map(field -> field.member("name").textOr(""))
                .toList();
        return listed.isAbsent()
                ? merged
                : merged.withFields(merged.fields().stream()
                        .filter(field -> names.contains(field.name()))
                        .toList());
    }
}
