package io.externalaudiences.conformance.selftest.odd.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Window;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import java.time.Instant;
import java.util.Objects;

/** Ends a window that has no end with the start of its run, and shows that. */
public final class FillsInTheEnd implements Behaviour {
    @Override
    public Window window(Property body) {
        Window asked = Behaviour.super.window(body);
        long now = Instant.now().getEpochSecond();
        return new Window(asked.start(), Objects.requireNonNullElse(asked.end(), now));
    }
}
