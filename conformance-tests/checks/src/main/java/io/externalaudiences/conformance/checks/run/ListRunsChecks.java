package io.externalaudiences.conformance.checks.run;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import io.externalaudiences.conformance.target.Audience;
import io.externalaudiences.conformance.target.Run;
import io.externalaudiences.conformance.target.Target;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What a target promises of the list of an audience's runs. */
final class ListRunsChecks {

    private static final List<String> TOLD = List.of(
            "audienceName",
            "audienceId",
            "runId",
            "status",
            "differentialIngestion",
            "dataFilterStartTime",
            "createdAt",
            "createdBy");

    private final Target target;

    ListRunsChecks(Target target) {
        this.target = target;
    }

    @Check("RUN-022")
    void theListIsAnObjectWithRuns() {
        target.needs(Sources.GOOD);
        Audience audience = target.createdAudience();
        target.startedRun(audience);

        target.eventually(audience).shown().isAnswered(200).at("/runs").isArray();
    }

    @Check("RUN-023")
    void theListHoldsTheRunsOfTheAudienceOnly() {
        target.needs(Sources.GOOD);
        Audience audience = target.createdAudience();
        target.startedRun(target.createdAudience());
        Run first = target.startedRun(audience);
        target.endedRun(first);
        Run second = target.startedRun(audience);

        target.eventually(audience).listsEachOnce(first.runId(), second.runId());
    }

    @Check("RUN-024")
    void eachEntryTellsWhatItIs() {
        target.needs(Sources.GOOD);
        Audience audience = target.createdAudience();
        Run run = target.startedRun(audience);

        for (JsonNode entry :
                target.eventually(audience).lists(run.runId()).at("/runs").node()) {
            for (String property : TOLD) {
                if (!entry.hasNonNull(property)) {
                    throw new RequirementBroken(property + " in each entry of runs", "there is " + entry);
                }
            }
        }
    }

    @Check("RUN-025")
    void withoutRunsTheListIsEmpty() {
        Exchange listed = target.eventually(target.createdAudience()).found().isASuccess();

        if (!listed.at("/runs").isArray().node().isEmpty()) {
            throw new RequirementBroken(
                    "an empty list", "there is " + listed.at("/runs").text());
        }
    }

    @Check("RUN-033")
    void theRunsOfAnUnknownAudienceAreNotFound() {
        Audience nobody = new Audience(UUID.randomUUID().toString(), "nobody", "none");

        target.tryListRuns(nobody).isRefusedWith(PlatformCode.NOT_FOUND);
    }
}
