package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Ignores a field that the audience does not have. */
public final class IgnoresUnknownFields implements Behaviour {
    @Override
    public Optional<Refusal> refuseUnknownField(Property field, AudienceDetails present) {
        return Optional.empty();
    }
}
