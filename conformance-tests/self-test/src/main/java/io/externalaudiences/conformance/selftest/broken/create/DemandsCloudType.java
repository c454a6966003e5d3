package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Demands a kind of cloud, which the guide calls optional and its sample leaves out. */
public final class DemandsCloudType implements Behaviour {
    @Override
    public Optional<Refusal> refuseCloudType(Property cloudType) {
        return cloudType.isAbsent()
                ? cloudType.malformedIf(true, "is missing")
                : Behaviour.super.refuseCloudType(cloudType);
    }
}
