package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;

/** Takes an empty list of labels for none that was sent. */
public final class IgnoresEmptyLabels implements Behaviour {
    @Override
    public AudienceDetails merge(AudienceDetails present, Property body) {
        AudienceDetails merged = Behaviour.super.merge(present, body);
        return body.member("labels").texts().isEmpty() ? merged.withLabels(present.labels()) : merged;
    }
}
