package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Objects;

/** Takes an audience for a duplicate only where both its name and its own id are taken. */
public final class ComparesNameAndCustomId implements Behaviour {
    @Override
    public boolean isDuplicate(StoredAudience existing, StoredAudience proposed) {
        return Behaviour.super.isDuplicate(existing, proposed)
                && existing.details().name().equals(proposed.details().name())
                && Objects.equals(
                        existing.details().customAudienceId(),
                        proposed.details().customAudienceId());
    }
}
