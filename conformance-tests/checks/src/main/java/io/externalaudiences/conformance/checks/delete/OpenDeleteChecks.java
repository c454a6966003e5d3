package io.externalaudiences.conformance.checks.delete;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.requirement.Check;
import io.externalaudiences.conformance.target.Audience;
import io.externalaudiences.conformance.target.Target;

/** What a target does with a deleted audience where the guide is silent: recorded, and held against nobody. */
final class OpenDeleteChecks {

    private final Target target;

    OpenDeleteChecks(Target target) {
        this.target = target;
    }

    @Check("DELETE-007")
    void theOperationCanStillBeRead() {
        Audience audience = target.createdAudience();
        blockedIf(!target.tryDelete(audience).isAccepted(), "the audience could not be deleted");

        target.operation(audience.operationId()).isASuccess();
    }

    @Check("DELETE-008")
    void anAudienceCanBeDeletedDuringARun() {
        target.needs(Sources.LARGE);
        Audience audience = target.createdAudience(Sources.LARGE);
        target.startedRun(audience);

        target.tryDelete(audience).isASuccess();
    }
}
