package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.List;
import java.util.Optional;

/** Knows files only. */
public final class RefusesFolders implements Behaviour {
    @Override
    public Optional<Refusal> refuseObjectType(Property type) {
        return type.malformedIf(!type.isOneOf(List.of("file")), "must be file");
    }
}
