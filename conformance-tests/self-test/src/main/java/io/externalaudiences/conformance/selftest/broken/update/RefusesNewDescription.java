package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;

/** Refuses an update of the description of an audience that is there. */
public final class RefusesNewDescription implements Behaviour {
    @Override
    public AudienceDetails merge(AudienceDetails present, Property body) {
        if (!body.member("description").isAbsent()) {
            throw new RefusedException(PlatformCode.BAD_REQUEST.because("The description cannot be updated."));
        }
        return Behaviour.super.merge(present, body);
    }
}
