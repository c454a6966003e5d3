package io.externalaudiences.conformance.selftest.broken.runlist;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Lists the newest of several runs again at the end. */
public final class ListsARunTwice implements Behaviour {
    @Override
    public ObjectNode runs(List<ObjectNode> newestFirst) {
        List<ObjectNode> listed = new ArrayList<>(newestFirst);
        if (listed.size() > 1) {
            listed.add(listed.get(0).deepCopy());
        }
        return Behaviour.super.runs(listed);
    }
}
