package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** Calls its JSON plain text. */
public final class CallsJsonText implements Behaviour {
    @Override
    public String mediaType() {
        return "text/plain";
    }
}
