package io.externalaudiences.conformance.checks.run;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Run;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.exchange.Refusals;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a target promises of a run that was started. */
final class RunChecks {

    private static final List<String> STAGES = List.of("DATASET_INGEST", "PROFILE_STORE_INGEST");
    private static final List<String> SHOWN = List.of(
            "/audienceName",
            "/audienceId",
            "/runId",
            "/status",
            "/differentialIngestion",
            "/dataFilterStartTime",
            "/dataFilterEndTime",
            "/createdAt",
            "/createdBy",
            "/details");
    private static final long A_DAY = 24 * 60 * 60;

    private final Target target;

    RunChecks(Target target) {
        this.target = target;
    }

    @Check("RUN-012")
    void aStartedRunIsFound() {
        target.runs().sought(started()).mustBeAnswered(200);
    }

    @Check("RUN-013")
    void aRunEnds() {
        target.needs(Sources.GOOD);
        Stream.of(Sources.GOOD, Sources.EMPTY, Sources.WRONG_HEADER, Sources.MALFORMED_ROWS)
                .filter(target.payloads()::has)
                .forEach(source -> target.runs()
                        .ended(target.runs().started(target.audiences().created(source))));
    }

    @Check("RUN-014")
    void anEndedRunStaysAsItEnded() {
        Run run = started();
        Exchange ended = target.runs().ended(run);

        Exchange later = target.runs().found(run);
        for (String property : SHOWN) {
            later.at(property).mustBeSameAs(ended.at(property).node());
        }
    }

    @Check("RUN-015")
    void whatARunIsAboutStays() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();
        Exchange started = target.runs().accepted(audience, target.payloads().windowWithEnd());

        Exchange ended = target.runs().ended(target.runs().named(audience, started));

        // What one of the two does not show has not changed; that it is shown is judged by other requirements.
        for (String property : List.of("/runId", "/audienceId", "/dataFilterStartTime", "/dataFilterEndTime")) {
            if (!started.at(property).isAbsent() && !ended.at(property).isAbsent()) {
                ended.at(property).mustBeSameAs(started.at(property).node());
            }
        }
    }

    @Check("RUN-016")
    void aFinishedRunTellsItsStages() {
        Exchange ended = target.runs().ended(started());
        blockedIf(!"SUCCESS".equals(ended.at("/status").text()), "the run failed, perhaps before its first stage");

        JsonNode details = ended.at("/details").mustBeArray().node();

        if (details.isEmpty()) {
            throw new RequirementBroken("the stages of a finished run in details", "details is empty");
        }
        for (JsonNode detail : details) {
            if (!STAGES.contains(detail.path("stage").asString(""))
                    || !detail.path("status").isString()
                    || !detail.path("flowRunId").isString()) {
                throw new RequirementBroken(
                        "a stage, a status and a flowRunId in each of details", "there is " + detail);
            }
        }
    }

    @Check("RUN-017")
    void theDatasetComesFirst() {
        JsonNode details = target.runs().ended(started()).at("/details").node();

        blockedIf(details.size() < 2, "the run has fewer than two stages");
        List<String> stages = details.valueStream()
                .map(detail -> detail.path("stage").asString(""))
                .toList();
        if (!stages.equals(STAGES)) {
            throw new RequirementBroken("the stages " + STAGES, "there are " + stages);
        }
    }

    @Check("RUN-018")
    void aRunSucceedsWithBothItsStages() {
        Exchange ended = target.runs().ended(started());

        JsonNode details = ended.at("/details").node();
        blockedIf(details.isEmpty(), "the run tells no stages");
        boolean allStages = details.valueStream()
                .filter(detail -> "SUCCESS".equals(detail.path("status").asString("")))
                .map(detail -> detail.path("stage").asString(""))
                .toList()
                .containsAll(STAGES);
        if ("SUCCESS".equals(ended.at("/status").text()) && !allStages) {
            throw new RequirementBroken("SUCCESS of the run only if both stages succeed", "details are " + details);
        }
        if (target.payloads().has(Sources.WRONG_HEADER)) {
            nothingFollowsAFailedStage();
        }
    }

    /** Whether such a file can be ingested is open; where it cannot, its run shows what comes after the failure. */
    private void nothingFollowsAFailedStage() {
        Run run = target.runs().started(target.audiences().created(Sources.WRONG_HEADER));
        JsonNode details = target.runs().ended(run).at("/details").node();

        boolean hasFailed = details.valueStream()
                .anyMatch(detail -> STAGES.get(0).equals(detail.path("stage").asString(""))
                        && "FAILED".equals(detail.path("status").asString("")));
        boolean goesOn = details.valueStream()
                .anyMatch(detail -> STAGES.get(1).equals(detail.path("stage").asString("")));
        if (hasFailed && goesOn) {
            throw new RequirementBroken("no second stage after a failed first", "details are " + details);
        }
    }

    @Check("RUN-019")
    void theAnswerTellsWhatItIs() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();

        Exchange run = target.runs().found(target.runs().started(audience));

        for (String property : List.of("audienceName", "audienceId", "runId", "status", "createdBy")) {
            run.at("/" + property).mustBeText();
        }
        for (String property : List.of("differentialIngestion", "dataFilterStartTime", "createdAt")) {
            run.at("/" + property).mustBePresent();
        }
    }

    @Check("RUN-020")
    void differentialIsTrueOrFalse() {
        target.runs().found(started()).at("/differentialIngestion").mustBeBoolean();
    }

    @Check("RUN-028")
    void anUnknownRunIsNotAnsweredAsIfItWereThere() {
        target.runs().current(unknownRun(target.audiences().created())).mustNotBeAccepted();
    }

    @Check("RUN-029")
    void anUnknownRunIsNotFound() {
        Audience audience = target.audiences().created();
        List<Exchange> answers = new ArrayList<>();
        answers.add(target.runs().current(unknownRun(audience)));
        // The other half needs a run, which not every target can be asked for: this requirement is of the core.
        if (target.payloads().has(Sources.GOOD)) {
            Run elsewhere = target.runs().started(target.audiences().created());
            answers.add(target.runs().current(new Run(audience.audienceId(), elsewhere.runId())));
        }

        Refusals.among(answers).mustBeWith(PlatformCode.NOT_FOUND);
    }

    @Check("RUN-030")
    void aRunIsNotShownUnderAnotherAudience() {
        Run run = started();
        Audience other = target.audiences().created();

        target.runs().current(new Run(other.audienceId(), run.runId())).mustNotBeAccepted();
    }

    @Check("RUN-032")
    void theRunOfAnUnknownAudienceIsNotFound() {
        String nobody = UUID.randomUUID().toString();

        target.runs().current(new Run(nobody, UUID.randomUUID().toString())).mustBeRefusedWith(PlatformCode.NOT_FOUND);
    }

    @Check("RUN-034")
    void createdAtIsInWholeSeconds() {
        target.runs().found(started()).at("/createdAt").mustBeEpochSecond();
    }

    @Check("RUN-035")
    void createdAtIsNow() {
        Exchange run = target.runs().found(started());

        long created = run.at("/createdAt").epochSecond();
        long now = run.answeredAt().getEpochSecond();
        if (Math.abs(now - created) > A_DAY) {
            throw new RequirementBroken("createdAt within a day of " + now, "there is " + created);
        }
    }

    @Check("RUN-036")
    void aGoodFileIsIngested() {
        target.runs().ended(started()).at("/status").mustBeOneOf(List.of("SUCCESS"));
    }

    private Run started() {
        target.needs(Sources.GOOD);
        return target.runs().started(target.audiences().created());
    }

    private static Run unknownRun(Audience audience) {
        return new Run(audience.audienceId(), UUID.randomUUID().toString());
    }
}
