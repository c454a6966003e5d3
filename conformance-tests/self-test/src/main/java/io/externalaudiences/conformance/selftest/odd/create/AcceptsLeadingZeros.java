package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a time to live with leading zeros. */
public final class AcceptsLeadingZeros implements Behaviour {
    @Override
    public Optional<Refusal> refuseTtl(Property ttlInDays) {
        return ttlInDays.textOr("").startsWith("0") && ttlInDays.textOr("").length() == 3
                ? Optional.empty()
                : Behaviour.super.refuseTtl(ttlInDays);
    }
}
