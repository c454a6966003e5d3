package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.List;
import java.util.Optional;

/** Takes the nearest allowed time to live where a string is out of range, instead of refusing it. */
public final class ClampsTtlSentAsString implements Behaviour {
    @Override
    public Optional<Refusal> refuseTtl(Property ttlInDays) {
        return List.of("0", "91").contains(ttlInDays.textOr(""))
                ? Optional.empty()
                : Behaviour.super.refuseTtl(ttlInDays);
    }

    @Override
    public AudienceDetails read(Property body) {
        AudienceDetails details = Behaviour.super.read(body);
        return details.withTtlInDays(Math.min(Math.max(details.ttlInDays(), 1), 90));
    }
}
