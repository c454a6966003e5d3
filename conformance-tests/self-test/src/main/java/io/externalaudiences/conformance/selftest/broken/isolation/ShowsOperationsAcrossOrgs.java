package io.externalaudiences.conformance.selftest.broken.isolation;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Shows the operations of another organisation. */
public final class ShowsOperationsAcrossOrgs implements Behaviour {
    @Override
    public boolean isVisible(StoredAudience audience, Scope caller, Route route) {
        return (route == Route.GET_OPERATION && audience.scope().sandbox().equals(caller.sandbox()))
                || Behaviour.super.isVisible(audience, caller, route);
    }
}
