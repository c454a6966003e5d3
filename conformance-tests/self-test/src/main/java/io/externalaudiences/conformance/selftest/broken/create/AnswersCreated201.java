package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;

/** Answers an accepted create with 201, as if the audience were there already. */
public final class AnswersCreated201 implements Behaviour {
    @Override
    public int successStatus(Route route) {
        return route == Route.CREATE ? 201 : Behaviour.super.successStatus(route);
    }
}
