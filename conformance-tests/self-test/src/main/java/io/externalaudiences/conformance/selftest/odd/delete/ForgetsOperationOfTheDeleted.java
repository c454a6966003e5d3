package io.externalaudiences.conformance.selftest.odd.delete;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience.Life;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Forgets the operation of an audience that was deleted. */
public final class ForgetsOperationOfTheDeleted implements Behaviour {
    @Override
    public boolean isVisible(StoredAudience audience, Scope caller, Route route) {
        return audience.life() == Life.ALIVE && Behaviour.super.isVisible(audience, caller, route);
    }
}
