package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Does not show the type and the namespace of an audience to whoever has not named them. */
public final class KeepsDefaultsToItself implements Behaviour {
    private final Set<String> withoutType = ConcurrentHashMap.newKeySet();
    private final Set<String> withoutNamespace = ConcurrentHashMap.newKeySet();

    @Override
    public AudienceDetails read(Property body) {
        AudienceDetails details = Behaviour.super.read(body);
        if (body.member("audienceType").isAbsent()) {
            withoutType.add(details.name());
        }
        if (body.member("namespace").isAbsent()) {
            withoutNamespace.add(details.name());
        }
        return details;
    }

    @Override
    public ObjectNode details(AudienceDetails details) {
        ObjectNode body = Behaviour.super.details(details);
        if (withoutType.contains(details.name())) {
            body.remove("audienceType");
        }
        if (withoutNamespace.contains(details.name())) {
            body.remove("namespace");
        }
        return body;
    }
}
