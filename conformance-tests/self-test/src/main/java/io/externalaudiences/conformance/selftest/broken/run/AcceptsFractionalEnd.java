package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a fraction of a second as the end of a window. */
public final class AcceptsFractionalEnd implements Behaviour {
    @Override
    public Optional<Refusal> refuseEndTime(Property endTime) {
        return endTime.value().isFloatingPointNumber() ? Optional.empty() : Behaviour.super.refuseEndTime(endTime);
    }
}
