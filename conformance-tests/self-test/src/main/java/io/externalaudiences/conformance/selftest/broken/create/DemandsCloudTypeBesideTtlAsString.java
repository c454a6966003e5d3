package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Demands a kind of cloud, but only where the time to live comes as a string, as in the sample of the guide. */
public final class DemandsCloudTypeBesideTtlAsString implements Behaviour {
    @Override
    public Optional<Refusal> refuseCreate(Property body) {
        Property cloudType = body.member("sourceSpec").member("params").member("cloudType");
        boolean isErring = body.member("ttlInDays").value().isString() && cloudType.isAbsent();
        return isErring ? cloudType.malformedIf(true, "is missing") : Behaviour.super.refuseCreate(body);
    }
}
