package io.externalaudiences.conformance.checks.run;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Run;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What a target promises of the list of an audience's runs. */
final class ListRunsChecks {

    private static final List<String> SHOWN = List.of(
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
        Audience audience = target.audiences().created();
        // A run needs a file, which not every target can be asked for: this requirement is of the core.
        boolean hasARun = target.payloads().has(Sources.GOOD);
        if (hasARun) {
            target.runs().started(audience);
        }

        Exchange listed = target.runs().list(audience).shown().mustBeAnswered(200);
        if (!listed.body().isObject()) {
            throw new RequirementBroken("an object with runs", "there is " + listed.body());
        }
        // What an audience without runs has there is judged by RUN-025.
        if (hasARun || !listed.at("/runs").isAbsent()) {
            listed.at("/runs").mustBeArray();
        }
    }

    @Check("RUN-023")
    void theListHoldsTheRunsOfTheAudienceOnly() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();
        target.runs().started(target.audiences().created());
        Run first = target.runs().started(audience);
        target.runs().ended(first);
        Run second = target.runs().started(audience);

        target.runs().list(audience).mustHoldEachOnce(first.runId(), second.runId());
    }

    @Check("RUN-024")
    void eachEntryTellsWhatItIs() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();
        Run run = target.runs().started(audience);

        for (JsonNode entry :
                target.runs().list(audience).mustHold(run.runId()).at("/runs").node()) {
            for (String property : SHOWN) {
                if (!entry.hasNonNull(property)) {
                    throw new RequirementBroken(property + " in each entry of runs", "there is " + entry);
                }
            }
        }
    }

    @Check("RUN-025")
    void withoutRunsTheListIsEmpty() {
        Exchange listed =
                target.runs().list(target.audiences().created()).found().mustBeASuccess();

        if (!listed.at("/runs").mustBeArray().node().isEmpty()) {
            throw new RequirementBroken(
                    "an empty list", "there is " + listed.at("/runs").text());
        }
    }

    @Check("RUN-033")
    void theRunsOfAnUnknownAudienceAreNotFound() {
        Audience nobody = new Audience(UUID.randomUUID().toString(), "nobody", "none");

        target.runs().tryList(nobody).mustBeRefusedWith(PlatformCode.NOT_FOUND);
    }
}
