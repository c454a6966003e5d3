package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Names the charset of its answers. */
public final class NamesTheCharset implements Behaviour {
    @Override
    public String mediaType() {
        return "application/json; charset=utf-8";
    }
}
