package io.externalaudiences.conformance.selftest.broken.delete;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience.Life;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import org.jspecify.annotations.Nullable;

/** Refuses what was deleted as something that cannot be processed. */
public final class AnswersDeletedWith422 implements Behaviour {
    @Override
    public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
        Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
        return hidden != null && hidden.life() == Life.DELETED ? refusal.withCode(PlatformCode.UNPROCESSABLE) : refusal;
    }
}
