package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Answers a missing token as an invalid one. */
public final class TakesMissingTokenForInvalid implements Behaviour {
    @Override
    public Optional<Refusal> refuseMissingHeader(Request request, String header) {
        return header.equals("Authorization") ? Optional.empty() : Behaviour.super.refuseMissingHeader(request, header);
    }
}
