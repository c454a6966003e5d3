package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Is off by one at the upper bound of the time to live, but only where it is sent as a string. */
public final class RefusesNinetyAsString implements Behaviour {
    @Override
    public Optional<Refusal> refuseTtl(Property ttlInDays) {
        return "90".equals(ttlInDays.text())
                ? ttlInDays.malformedIf(true, "must be less than 90")
                : Behaviour.super.refuseTtl(ttlInDays);
    }
}
