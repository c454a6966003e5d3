package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Calls an operation failed after it has called it a success. */
public final class ChangesItsMind implements Behaviour {
    private final Set<String> toldSuccess = ConcurrentHashMap.newKeySet();

    @Override
    public ObjectNode operation(StoredAudience audience, Status status) {
        ObjectNode body = Behaviour.super.operation(audience, status);
        boolean told = status == Status.SUCCESS && !toldSuccess.add(audience.operationId());
        return told ? body.put("status", "FAILED") : body;
    }
}
