package io.externalaudiences.conformance.selftest.broken.isolation;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Lists the runs of an audience of another sandbox. */
public final class ListsRunsAcrossSandboxes implements Behaviour {
    @Override
    public boolean isVisible(StoredAudience audience, Scope caller, Route route) {
        return (route == Route.LIST_RUNS && audience.scope().org().equals(caller.org()))
                || Behaviour.super.isVisible(audience, caller, route);
    }
}
