package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Takes the only origin there is where none was sent. */
public final class AcceptsMissingOrigin implements Behaviour {
    @Override
    public Optional<Refusal> refuseOriginName(Property originName) {
        return originName.isAbsent() ? Optional.empty() : Behaviour.super.refuseOriginName(originName);
    }
}
