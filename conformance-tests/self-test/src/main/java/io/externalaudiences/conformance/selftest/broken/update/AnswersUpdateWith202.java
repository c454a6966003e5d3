package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Answers an update with 202, as if it were still to be done. */
public final class AnswersUpdateWith202 implements Behaviour {
    @Override
    public int successStatus(Route route) {
        return route == Route.UPDATE ? 202 : Behaviour.super.successStatus(route);
    }
}
