package io.externalaudiences.conformance.selftest.broken.runlist;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Answers null where an audience has no runs. */
public final class AnswersNullForNoRuns implements Behaviour {
    @Override
    public ObjectNode runs(List<ObjectNode> newestFirst) {
        ObjectNode body = Behaviour.super.runs(newestFirst);
        return newestFirst.isEmpty() ? body.putNull("runs") : body;
    }
}
