package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import org.jspecify.annotations.Nullable;

/** Refuses to show a run of an audience that never was as a bad request, but in one sandbox only. */
public final class AnswersRunOfNothingWith400 implements Behaviour {
    @Override
    public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
        Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
        boolean isErring = route == Route.GET_RUN && hidden == null && caller.equals(Scope.DEMO);
        return isErring ? refusal.withCode(PlatformCode.BAD_REQUEST) : refusal;
    }
}
