package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;

/** Refuses a second run with 409, and not with 422. */
public final class RefusesOverlapAsConflict implements Behaviour {
    @Override
    public Refusal runInProgress() {
        return PlatformCode.DUPLICATE.because("A run of this audience is in progress.");
    }
}
