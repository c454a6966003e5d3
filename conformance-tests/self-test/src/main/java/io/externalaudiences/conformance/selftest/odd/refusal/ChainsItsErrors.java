package io.externalaudiences.conformance.selftest.odd.refusal;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Refuses as other services of the platform do, with the code in a chain of errors. */
public final class ChainsItsErrors implements Behaviour {
    @Override
    public ObjectNode error(Refusal refusal, String requestId) {
        ObjectNode body = Behaviour.super.error(refusal, requestId);
        body.retain("message");
        if (refusal.errorCode() != null) {
            body.putArray("error-chain")
                    .addObject()
                    .put("serviceId", "audiences")
                    .put("errorCode", refusal.errorCode())
                    .put("unixTimeStampMs", 1_700_000_000_000L);
        }
        return body;
    }
}
