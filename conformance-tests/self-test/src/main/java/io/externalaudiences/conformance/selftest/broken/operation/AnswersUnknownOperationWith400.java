package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import org.jspecify.annotations.Nullable;

/** Refuses an operation that never was as a bad request. */
public final class AnswersUnknownOperationWith400 implements Behaviour {
    @Override
    public Refusal notFound(Route route, @Nullable StoredAudience hidden) {
        Refusal refusal = Behaviour.super.notFound(route, hidden);
        return route == Route.GET_OPERATION ? refusal.withCode(PlatformCode.BAD_REQUEST) : refusal;
    }
}
