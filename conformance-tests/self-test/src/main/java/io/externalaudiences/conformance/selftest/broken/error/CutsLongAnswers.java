package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/** Cuts the answer to a create off where its buffer ends. */
public final class CutsLongAnswers implements Behaviour {
    private static final int BUFFER = 750;

    @Override
    public Answer succeeded(Route route, ObjectNode body) {
        Answer answer = Behaviour.super.succeeded(route, body);
        boolean fits = route != Route.CREATE || answer.body().length <= BUFFER;
        return fits ? answer : answer.withBody(Arrays.copyOf(answer.body(), BUFFER));
    }
}
