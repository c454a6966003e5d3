package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a window that starts at a time in milliseconds. */
public final class AcceptsMilliseconds implements Behaviour {
    @Override
    public Optional<Refusal> refuseStartTime(Property startTime) {
        return startTime.value().asString("").length() == 13
                ? Optional.empty()
                : Behaviour.super.refuseStartTime(startTime);
    }
}
