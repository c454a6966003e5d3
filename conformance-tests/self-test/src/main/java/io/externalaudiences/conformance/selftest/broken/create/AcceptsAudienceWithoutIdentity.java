package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts an audience in which no field is an identity. */
public final class AcceptsAudienceWithoutIdentity implements Behaviour {
    @Override
    public Optional<Refusal> refuseMissingIdentity(Property fields) {
        return fields.value().isArray() ? Optional.empty() : Behaviour.super.refuseMissingIdentity(fields);
    }
}
