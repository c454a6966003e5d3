package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Refuses a namespace that does not exist as if its shape were wrong. */
public final class AnswersUnknownNamespaceWith400 implements Behaviour {
    @Override
    public Optional<Refusal> refuseIdentityNamespace(Property identityNs) {
        return Behaviour.super
                .refuseIdentityNamespace(identityNs)
                .map(refusal -> refusal.withCode(PlatformCode.BAD_REQUEST));
    }
}
