package io.externalaudiences.conformance.selftest.broken.isolation;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience.Life;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import org.jspecify.annotations.Nullable;

/** Refuses what lies in another sandbox as something that the caller may not use, and so tells that it is there. */
public final class TellsThatItExists implements Behaviour {
    @Override
    public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
        Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
        return hidden != null && hidden.life() == Life.ALIVE ? refusal.withCode(PlatformCode.NOT_AUTHORIZED) : refusal;
    }
}
