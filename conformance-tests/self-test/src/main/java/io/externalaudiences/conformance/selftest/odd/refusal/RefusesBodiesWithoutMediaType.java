package io.externalaudiences.conformance.selftest.odd.refusal;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Refuses a body that does not say that it is JSON. */
public final class RefusesBodiesWithoutMediaType implements Behaviour {
    @Override
    public Optional<Refusal> refuseMediaType(Request request) {
        return request.header("Content-Type")
                        .filter(type -> type.startsWith("application/json"))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(PlatformCode.BAD_REQUEST.because("Say that the body is application/json."));
    }
}
