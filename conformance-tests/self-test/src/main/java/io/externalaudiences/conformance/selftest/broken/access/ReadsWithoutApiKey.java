package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.time.Instant;
import java.util.Optional;

/** Asks for an api key only where something is written. */
public final class ReadsWithoutApiKey implements Behaviour {
    @Override
    public Optional<Refusal> refuseAccess(Request request, Credentials credentials, Instant now) {
        boolean forgiven =
                request.method().equals("GET") && request.header("x-api-key").isEmpty();
        return Behaviour.super.refuseAccess(
                forgiven ? request.withHeader("x-api-key", "demo-client") : request, credentials, now);
    }
}
