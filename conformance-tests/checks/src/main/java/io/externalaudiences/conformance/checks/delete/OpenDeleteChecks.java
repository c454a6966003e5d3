package io.externalaudiences.conformance.checks.delete;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.requirement.Check;

/** What a target does with a deleted audience where the guide is silent: recorded, and held against nobody. */
final class OpenDeleteChecks {

    private final Target target;

    OpenDeleteChecks(Target target) {
        this.target = target;
    }

    @Check("DELETE-007")
    void theOperationCanStillBeRead() {
        Audience audience = target.audiences().created();
        blockedIf(!target.audiences().tryDelete(audience).isAccepted(), "the audience could not be deleted");

        target.operations().current(audience.operationId()).mustBeASuccess();
    }

    @Check("DELETE-008")
    void anAudienceCanBeDeletedDuringARun() {
        target.needs(Sources.LARGE);
        Audience audience = target.audiences().created(Sources.LARGE);
        target.runs().started(audience);

        target.audiences().tryDelete(audience).mustBeASuccess();
    }
}
