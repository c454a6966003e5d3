package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Lists runs with the oldest first; the guide has no order. */
public final class ListsOldestFirst implements Behaviour {
    @Override
    public ObjectNode runs(List<ObjectNode> newestFirst) {
        List<ObjectNode> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        return Behaviour.super.runs(oldestFirst);
    }
}
