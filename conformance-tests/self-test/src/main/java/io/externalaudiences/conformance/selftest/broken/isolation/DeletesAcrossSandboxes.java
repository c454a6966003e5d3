package io.externalaudiences.conformance.selftest.broken.isolation;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Deletes an audience of another sandbox. */
public final class DeletesAcrossSandboxes implements Behaviour {
    @Override
    public boolean isVisible(StoredAudience audience, Scope caller, Route route) {
        return (route == Route.DELETE && audience.scope().org().equals(caller.org()))
                || Behaviour.super.isVisible(audience, caller, route);
    }
}
