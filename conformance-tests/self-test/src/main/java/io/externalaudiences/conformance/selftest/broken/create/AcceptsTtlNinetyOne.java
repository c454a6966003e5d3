package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Is off by one at the upper bound of the time to live: create accepts 91 days. */
public final class AcceptsTtlNinetyOne implements Behaviour {
    @Override
    public Optional<Refusal> refuseTtl(Property ttlInDays) {
        return ttlInDays.value().asString("").equals("91") ? Optional.empty() : Behaviour.super.refuseTtl(ttlInDays);
    }
}
