package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.CreateReader;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Lets an update change the source. */
public final class MovesSource implements Behaviour {
    @Override
    public Optional<Refusal> refuseOtherProperty(Property body) {
        return body.names().contains("sourceSpec") ? Optional.empty() : Behaviour.super.refuseOtherProperty(body);
    }

    @Override
    public AudienceDetails merge(AudienceDetails present, Property body) {
        AudienceDetails merged = Behaviour.super.merge(present, body);
        Property source = body.member("sourceSpec");
        return source.isAbsent() ? merged : merged.withSource(CreateReader.readSource(source.member("params")));
    }
}
