package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a source without params, its values on the first level. */
public final class AcceptsFlatSource implements Behaviour {
    @Override
    public Optional<Refusal> refuseSource(Property sourceSpec) {
        return sourceSpec.member("path").isText() ? Optional.empty() : Behaviour.super.refuseSource(sourceSpec);
    }
}
