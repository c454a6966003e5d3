package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import org.jspecify.annotations.Nullable;

/** Refuses an operation that never was as a bad request, but in one sandbox only. */
public final class AnswersUnknownOperationWith400 implements Behaviour {
    @Override
    public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
        Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
        boolean isErring = route == Route.GET_OPERATION && hidden == null && caller.equals(Scope.DEMO);
        return isErring ? refusal.withCode(PlatformCode.BAD_REQUEST) : refusal;
    }
}
