package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Refuses an update of the labels of a field. */
public final class RefusesNewFieldLabels implements Behaviour {
    @Override
    public Optional<Refusal> refuseUpdatedFields(Property fields) {
        return fields.malformedIf(!fields.isAbsent(), "cannot be updated");
    }
}
