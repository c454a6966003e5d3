package io.externalaudiences.conformance.selftest.broken.delete;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Answers a delete with 200. */
public final class AnswersDeleteWith200 implements Behaviour {
    @Override
    public int successStatus(Route route) {
        return route == Route.DELETE ? 200 : Behaviour.super.successStatus(route);
    }
}
