package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists all runs, however few are asked for. */
public final class IgnoresLimit implements Behaviour {
    @Override
    public List<StoredRun> arrange(List<StoredRun> oldestFirst, Request request) {
        List<StoredRun> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
