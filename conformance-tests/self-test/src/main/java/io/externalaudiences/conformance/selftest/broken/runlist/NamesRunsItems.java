package io.externalaudiences.conformance.selftest.broken.runlist;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Answers the list of runs under another name. */
public final class NamesRunsItems implements Behaviour {
    @Override
    public ObjectNode runs(List<ObjectNode> newestFirst) {
        ObjectNode body = Behaviour.super.runs(newestFirst);
        body.set("items", body.remove("runs"));
        return body;
    }
}
