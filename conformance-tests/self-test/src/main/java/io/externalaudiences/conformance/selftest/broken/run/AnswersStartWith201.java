package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Answers the start of a run with 201. */
public final class AnswersStartWith201 implements Behaviour {
    @Override
    public int successStatus(Route route) {
        return route == Route.START_RUN ? 201 : Behaviour.super.successStatus(route);
    }
}
