package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts an audience of something else than people. */
public final class AcceptsAnyAudienceType implements Behaviour {
    @Override
    public Optional<Refusal> refuseAudienceType(Property audienceType) {
        return audienceType.isText() ? Optional.empty() : Behaviour.super.refuseAudienceType(audienceType);
    }
}
