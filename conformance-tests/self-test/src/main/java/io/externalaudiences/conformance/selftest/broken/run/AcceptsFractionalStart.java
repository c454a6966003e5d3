package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a fraction of a second as the start of a window. */
public final class AcceptsFractionalStart implements Behaviour {
    @Override
    public Optional<Refusal> refuseStartTime(Property startTime) {
        return startTime.value().isFloatingPointNumber()
                ? Optional.empty()
                : Behaviour.super.refuseStartTime(startTime);
    }
}
