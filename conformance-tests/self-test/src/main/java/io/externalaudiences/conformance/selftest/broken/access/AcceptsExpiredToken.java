package io.externalaudiences.conformance.selftest.broken.access;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.time.Instant;
import java.util.Optional;

/** Never looks when a token expires. */
public final class AcceptsExpiredToken implements Behaviour {
    @Override
    public Optional<Refusal> refuseExpiredToken(Request request, Credentials credentials, Instant now) {
        return Optional.empty();
    }
}
