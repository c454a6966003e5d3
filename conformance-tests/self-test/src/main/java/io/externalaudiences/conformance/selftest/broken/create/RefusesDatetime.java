package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.List;
import java.util.Optional;

/** Knows six of the seven types of a field. */
public final class RefusesDatetime implements Behaviour {
    @Override
    public Optional<Refusal> refuseFieldType(Property type) {
        return type.isOneOf(List.of("datetime"))
                ? type.malformedIf(true, "must be another type")
                : Behaviour.super.refuseFieldType(type);
    }
}
