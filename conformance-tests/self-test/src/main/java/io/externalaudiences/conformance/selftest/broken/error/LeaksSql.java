package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;

/** Tells of a duplicate in the words of its database. */
public final class LeaksSql implements Behaviour {
    @Override
    public Refusal duplicate() {
        return PlatformCode.DUPLICATE.because("INSERT INTO audience (name) VALUES (?) breaks audience_name_key");
    }
}
