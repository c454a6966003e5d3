package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts any kind of cloud. */
public final class AcceptsAnyCloud implements Behaviour {
    @Override
    public Optional<Refusal> refuseCloudType(Property cloudType) {
        return cloudType.isText() ? Optional.empty() : Behaviour.super.refuseCloudType(cloudType);
    }
}
