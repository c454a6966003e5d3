package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;

/** Accepts a time to live that is sent as a string, and takes the default instead of it. */
public final class ForgetsTtlSentAsString implements Behaviour {
    @Override
    public AudienceDetails read(Property body) {
        AudienceDetails details = Behaviour.super.read(body);
        return body.member("ttlInDays").value().isString() ? details.withTtlInDays(30) : details;
    }
}
