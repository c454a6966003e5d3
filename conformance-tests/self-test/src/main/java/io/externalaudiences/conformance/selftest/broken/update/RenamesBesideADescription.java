package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Optional;

/** Refuses a new name, unless the same update brings what may be updated. */
public final class RenamesBesideADescription implements Behaviour {
    @Override
    public Optional<Refusal> refuseOtherProperty(Property body) {
        return isErring(body) ? Optional.empty() : Behaviour.super.refuseOtherProperty(body);
    }

    @Override
    public AudienceDetails merge(AudienceDetails present, Property body) {
        AudienceDetails merged = Behaviour.super.merge(present, body);
        return isErring(body) ? merged.withName(body.member("name").text()) : merged;
    }

    private static boolean isErring(Property body) {
        return body.names().contains("name") && body.names().contains("description");
    }
}
