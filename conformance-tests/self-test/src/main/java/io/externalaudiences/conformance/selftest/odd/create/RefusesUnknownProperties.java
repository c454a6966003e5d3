package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;
import java.util.Set;

/** Refuses a property that it does not know. */
public final class RefusesUnknownProperties implements Behaviour {
    private static final Set<String> KNOWN = Set.of(
            "name",
            "description",
            "customAudienceId",
            "fields",
            "sourceSpec",
            "ttlInDays",
            "audienceType",
            "originName",
            "namespace",
            "labels",
            "tags");

    @Override
    public Optional<Refusal> refuseCreate(Property body) {
        return Behaviour.super
                .refuseCreate(body)
                .or(() -> body.malformedIf(!KNOWN.containsAll(body.names()), "has an unknown property"));
    }
}
