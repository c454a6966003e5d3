package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Locale;

/** Writes its ids in upper case. */
public final class WritesIdsInUpperCase implements Behaviour {
    @Override
    public String newId() {
        return Behaviour.super.newId().toUpperCase(Locale.ROOT);
    }
}
