package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Names another audience when a successful operation is asked for again. */
public final class ChangesAudienceId implements Behaviour {
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    @Override
    public ObjectNode operation(StoredAudience audience, Status status) {
        ObjectNode body = Behaviour.super.operation(audience, status);
        boolean again = status == Status.SUCCESS && !asked.add(audience.operationId());
        return again ? body.put("audienceId", newId()) : body;
    }
}
