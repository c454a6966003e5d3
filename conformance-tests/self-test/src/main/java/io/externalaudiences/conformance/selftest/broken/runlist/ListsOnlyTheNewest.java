package io.externalaudiences.conformance.selftest.broken.runlist;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.List;

/** Lists the newest run only. */
public final class ListsOnlyTheNewest implements Behaviour {
    @Override
    public List<StoredRun> arrange(List<StoredRun> oldestFirst, Request request) {
        return Behaviour.super.arrange(oldestFirst, request).stream().limit(1).toList();
    }
}
