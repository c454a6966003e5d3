package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Refuses a window that has an end. */
public final class RefusesEndTime implements Behaviour {
    @Override
    public Optional<Refusal> refuseEndTime(Property endTime) {
        return endTime.malformedIf(!endTime.isAbsent(), "is not known");
    }
}
