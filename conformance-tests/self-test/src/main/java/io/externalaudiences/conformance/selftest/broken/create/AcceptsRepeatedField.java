package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts two fields of one name. */
public final class AcceptsRepeatedField implements Behaviour {
    @Override
    public Optional<Refusal> refuseRepeatedFieldName(Property fields) {
        return fields.value().isArray() ? Optional.empty() : Behaviour.super.refuseRepeatedFieldName(fields);
    }
}
