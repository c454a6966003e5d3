package io.externalaudiences.conformance.selftest.odd.refusal;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Takes an empty api key for one that is there, and that belongs to somebody else. */
public final class TakesEmptyApiKeyForForeign implements Behaviour {
    @Override
    public Optional<Refusal> refuseMissingHeader(Request request, String header) {
        return header.equals("x-api-key") && request.has(header)
                ? Optional.empty()
                : Behaviour.super.refuseMissingHeader(request, header);
    }
}
