package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import java.util.stream.Stream;

/** Adds new labels to the old ones instead of replacing them. */
public final class AddsLabels implements Behaviour {
    @Override
    public AudienceDetails merge(AudienceDetails present, Property body) {
        AudienceDetails merged = Behaviour.super.merge(present, body);
        boolean adds = !body.member("labels").texts().isEmpty();
        return adds
                ? merged.withLabels(Stream.concat(present.labels().stream(), merged.labels().stream())
                        .distinct()
                        .toList())
                : merged;
    }
}
