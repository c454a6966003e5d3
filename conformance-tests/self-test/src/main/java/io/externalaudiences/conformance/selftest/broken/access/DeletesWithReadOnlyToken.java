package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;

/** Forgets that a delete is a write. */
public final class DeletesWithReadOnlyToken implements Behaviour {
    @Override
    public boolean isWrite(Request request) {
        return !request.method().equals("DELETE") && Behaviour.super.isWrite(request);
    }
}
