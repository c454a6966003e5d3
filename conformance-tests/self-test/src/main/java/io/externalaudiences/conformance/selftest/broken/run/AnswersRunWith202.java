package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Answers for a run with 202, as if something were still to come. */
public final class AnswersRunWith202 implements Behaviour {
    @Override
    public int successStatus(Route route) {
        return route == Route.GET_RUN ? 202 : Behaviour.super.successStatus(route);
    }
}
