package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;

/** Calls every run differential, the first one too. */
public final class IsAlwaysDifferential implements Behaviour {
    @Override
    public boolean isDifferential(List<Status> earlier) {
        return true;
    }
}
