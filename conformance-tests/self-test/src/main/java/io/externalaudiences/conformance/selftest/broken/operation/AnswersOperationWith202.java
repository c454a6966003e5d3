package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Answers for an operation with 202, as if something were still to come. */
public final class AnswersOperationWith202 implements Behaviour {
    @Override
    public int successStatus(Route route) {
        return route == Route.GET_OPERATION ? 202 : Behaviour.super.successStatus(route);
    }
}
