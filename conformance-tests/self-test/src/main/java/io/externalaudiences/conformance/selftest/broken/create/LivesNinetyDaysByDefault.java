package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;

/** Gives an audience the longest time to live where none was sent. */
public final class LivesNinetyDaysByDefault implements Behaviour {
    @Override
    public AudienceDetails read(Property body) {
        AudienceDetails details = Behaviour.super.read(body);
        return body.member("ttlInDays").isAbsent() ? details.withTtlInDays(90) : details;
    }
}
