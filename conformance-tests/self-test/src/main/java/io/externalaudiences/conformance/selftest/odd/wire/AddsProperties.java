package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import tools.jackson.databind.node.ObjectNode;

/** Says more than the contract asks for, at the top of each success. */
public final class AddsProperties implements Behaviour {
    @Override
    public Answer succeeded(Route route, ObjectNode body) {
        body.put("region", "eu-west");
        body.putObject("links").put("help", "about:blank");
        return Behaviour.super.succeeded(route, body);
    }
}
