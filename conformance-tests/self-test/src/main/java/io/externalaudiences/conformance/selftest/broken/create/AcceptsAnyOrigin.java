package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts any origin. */
public final class AcceptsAnyOrigin implements Behaviour {
    @Override
    public Optional<Refusal> refuseOriginName(Property originName) {
        return originName.isText() ? Optional.empty() : Behaviour.super.refuseOriginName(originName);
    }
}
