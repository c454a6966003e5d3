package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Refuses an update that empties the labels. */
public final class RefusesEmptyLabels implements Behaviour {
    @Override
    public Optional<Refusal> refuseUpdatedLabels(Property labels) {
        return !labels.isAbsent() && labels.elements().isEmpty()
                ? labels.malformedIf(true, "must not be empty")
                : Behaviour.super.refuseUpdatedLabels(labels);
    }
}
