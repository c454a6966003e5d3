package io.externalaudiences.conformance.selftest.broken.runlist;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists the oldest run first. */
public final class ListsOldestFirst implements Behaviour {
    @Override
    public List<StoredRun> arrange(List<StoredRun> oldestFirst, Request request) {
        List<StoredRun> reversed = new ArrayList<>(Behaviour.super.arrange(oldestFirst, request));
        Collections.reverse(reversed);
        return reversed;
    }
}
