package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;

/** Has another namespace for an audience that names none. */
public final class DefaultsToAnotherNamespace implements Behaviour {
    @Override
    public AudienceDetails read(Property body) {
        AudienceDetails details = Behaviour.super.read(body);
        return body.member("namespace").isAbsent() ? details.withNamespace("Uploads") : details;
    }
}
