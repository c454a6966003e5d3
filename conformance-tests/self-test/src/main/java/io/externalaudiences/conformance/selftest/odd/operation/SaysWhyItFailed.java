package io.externalaudiences.conformance.selftest.odd.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Says why an operation has failed, and not who asked for it. */
public final class SaysWhyItFailed implements Behaviour {
    @Override
    public ObjectNode operation(StoredAudience audience, Status status) {
        ObjectNode body = Behaviour.super.operation(audience, status);
        if (status == Status.FAILED) {
            body.remove(List.of("createdBy", "createdAt", "updatedBy", "updatedAt"));
            body.putObject("error").put("message", "There is nothing at this path.");
        }
        return body;
    }
}
