package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Calls an operation PENDING when it is asked for the first time. */
public final class AnswersPendingAtFirst implements Behaviour {
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    @Override
    public ObjectNode operation(StoredAudience audience, Status status) {
        return asked.add(audience.operationId())
                ? Behaviour.super.operation(audience, Status.PROCESSING).put("status", "PENDING")
                : Behaviour.super.operation(audience, status);
    }
}
