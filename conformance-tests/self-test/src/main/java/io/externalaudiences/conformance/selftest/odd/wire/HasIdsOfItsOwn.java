package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Has ids that are no UUIDs; the guide never says that they are. */
public final class HasIdsOfItsOwn implements Behaviour {
    @Override
    public String newId() {
        return "ea~" + Behaviour.super.newId().replace("-", "");
    }
}
