package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Takes a window without a start for one that has everything in it. */
public final class DefaultsStartTime implements Behaviour {
    @Override
    public Optional<Refusal> refuseStartTime(Property startTime) {
        return startTime.isAbsent() ? Optional.empty() : Behaviour.super.refuseStartTime(startTime);
    }
}
