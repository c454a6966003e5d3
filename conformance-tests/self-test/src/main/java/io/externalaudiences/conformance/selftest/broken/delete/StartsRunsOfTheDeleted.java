package io.externalaudiences.conformance.selftest.broken.delete;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Starts runs of an audience that was deleted. */
public final class StartsRunsOfTheDeleted implements Behaviour {
    @Override
    public boolean isUsable(StoredAudience audience, Status operation, Route route) {
        return route == Route.START_RUN
                ? operation == Status.SUCCESS
                : Behaviour.super.isUsable(audience, operation, route);
    }
}
