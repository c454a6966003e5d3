package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;

/** Never repeats the id of a request. */
public final class ForgetsRequestId implements Behaviour {
    @Override
    public String requestId(Request request) {
        return newId();
    }
}
