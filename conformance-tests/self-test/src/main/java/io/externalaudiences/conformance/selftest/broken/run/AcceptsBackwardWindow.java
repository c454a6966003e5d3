package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Accepts a window that ends before it starts. */
public final class AcceptsBackwardWindow implements Behaviour {
    @Override
    public Optional<Refusal> refuseBackwardWindow(Property body) {
        return Optional.empty();
    }
}
