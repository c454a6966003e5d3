package io.externalaudiences.conformance.selftest.odd.refusal;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts texts and lists of any length. */
public final class AcceptsLongTexts implements Behaviour {
    @Override
    public Optional<Refusal> refuseTooMuch(Property body) {
        return Optional.empty();
    }
}
