package io.externalaudiences.conformance.selftest.broken.runlist;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import tools.jackson.databind.node.ObjectNode;

/** Answers the list of runs as an array, without an object around it. */
public final class AnswersBareArray implements Behaviour {
    @Override
    public Answer succeeded(Route route, ObjectNode body) {
        Answer answer = Behaviour.super.succeeded(route, body);
        return route == Route.LIST_RUNS ? answer.withBody(write(body.path("runs"))) : answer;
    }
}
