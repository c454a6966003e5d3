package io.externalaudiences.conformance.selftest.odd.refusal;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Refuses with problem details, whose type ends in the platform code. */
public final class DescribesProblems implements Behaviour {
    @Override
    public Answer refused(Refusal refusal, String requestId) {
        return Behaviour.super.refused(refusal, requestId).withHeader("Content-Type", "application/problem+json");
    }

    @Override
    public ObjectNode error(Refusal refusal, String requestId) {
        ObjectNode body = Behaviour.super.error(refusal, requestId);
        body.remove("errorCode");
        return refusal.errorCode() == null
                ? body
                : body.put("type", "https://errors.example.com/audiences/" + refusal.errorCode());
    }
}
