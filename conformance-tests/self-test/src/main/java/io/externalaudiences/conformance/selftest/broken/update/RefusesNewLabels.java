package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Refuses an update of the labels, unless it empties them. */
public final class RefusesNewLabels implements Behaviour {
    @Override
    public Optional<Refusal> refuseUpdatedLabels(Property labels) {
        return labels.malformedIf(!labels.elements().isEmpty(), "cannot be updated");
    }
}
