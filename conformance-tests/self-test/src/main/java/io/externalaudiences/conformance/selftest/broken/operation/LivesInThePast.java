package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** Dates what an operation has made two days too early. */
public final class LivesInThePast implements Behaviour {
    @Override
    public ObjectNode operation(StoredAudience audience, Status status) {
        long twoDaysAgo = timestamp(audience.createdAt().minus(Duration.ofDays(2)));
        return Behaviour.super
                .operation(audience, status)
                .put("createdAt", twoDaysAgo)
                .put("updatedAt", twoDaysAgo);
    }
}
