package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Duration;

/** Counts the files of a folder for ever, before it ends the operation. */
public final class NeverEndsOperationsOverFolders implements Behaviour {
    @Override
    public Duration operationTime(AudienceDetails details, Timing timing) {
        return details.source().type().equals("folder")
                ? Duration.ofDays(1)
                : Behaviour.super.operationTime(details, timing);
    }
}
