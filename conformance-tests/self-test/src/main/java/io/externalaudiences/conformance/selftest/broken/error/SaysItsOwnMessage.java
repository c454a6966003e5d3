package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Puts a sentence of its own where the constant of a code belongs. */
public final class SaysItsOwnMessage implements Behaviour {
    @Override
    public ObjectNode error(Refusal refusal, String requestId) {
        return Behaviour.super.error(refusal, requestId).put("message", refusal.detail());
    }
}
