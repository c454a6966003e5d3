package io.externalaudiences.conformance.selftest.broken.runlist;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Answers the list of runs with 206. */
public final class AnswersListWith206 implements Behaviour {
    @Override
    public int successStatus(Route route) {
        return route == Route.LIST_RUNS ? 206 : Behaviour.super.successStatus(route);
    }
}
