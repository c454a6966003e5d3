package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.List;
import java.util.Optional;

/** Refuses a namespace that is written in another case, as the sample of the guide writes it. */
public final class KnowsNamespacesByTheirCase implements Behaviour {
    @Override
    public Optional<Refusal> refuseIdentityNamespace(Property identityNs) {
        return identityNs.isOneOf(List.of("email"))
                ? identityNs.meaninglessIf(true, "names no identity namespace")
                : Behaviour.super.refuseIdentityNamespace(identityNs);
    }
}
