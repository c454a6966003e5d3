package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Lets an update change the name. */
public final class RenamesAudience implements Behaviour {
    @Override
    public Optional<Refusal> refuseOtherProperty(Property body) {
        return body.names().contains("name") ? Optional.empty() : Behaviour.super.refuseOtherProperty(body);
    }

    @Override
    public AudienceDetails merge(AudienceDetails present, Property body) {
        return Behaviour.super.merge(present, body).withName(body.member("name").textOr(present.name()));
    }
}
