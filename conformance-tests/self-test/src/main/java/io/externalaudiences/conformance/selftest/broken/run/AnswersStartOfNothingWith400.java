package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import org.jspecify.annotations.Nullable;

/** Refuses a run of an audience that never was as a bad request. */
public final class AnswersStartOfNothingWith400 implements Behaviour {
    @Override
    public Refusal notFound(Route route, @Nullable StoredAudience hidden) {
        Refusal refusal = Behaviour.super.notFound(route, hidden);
        return route == Route.START_RUN && hidden == null ? refusal.withCode(PlatformCode.BAD_REQUEST) : refusal;
    }
}
