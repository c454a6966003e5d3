package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Answers a missing organisation as one that is not the caller's. */
public final class TakesMissingOrgForForeign implements Behaviour {
    @Override
    public Optional<Refusal> refuseMissingHeader(Request request, String header) {
        return header.equals("x-gw-ims-org-id")
                ? Optional.empty()
                : Behaviour.super.refuseMissingHeader(request, header);
    }
}
