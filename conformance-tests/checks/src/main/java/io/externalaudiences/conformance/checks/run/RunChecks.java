package io.externalaudiences.conformance.checks.run;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

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

/** What a target promises of a run that was started. */
final class RunChecks {

    private static final List<String> STAGES = List.of("DATASET_INGEST", "PROFILE_STORE_INGEST");
    private static final List<String> TOLD = List.of(
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
        target.run(started()).isAnswered(200);
    }

    @Check("RUN-013")
    void aRunEnds() {
        target.endedRun(started());
    }

    @Check("RUN-014")
    void anEndedRunStaysAsItEnded() {
        Run run = started();
        Exchange ended = target.endedRun(run);

        Exchange later = target.run(run);
        for (String property : TOLD) {
            later.at(property).saysTheSameAs(ended.at(property).node());
        }
    }

    @Check("RUN-015")
    void whatARunIsAboutStays() {
        target.needs(Sources.GOOD);
        Exchange started = target.tryStartRun(target.createdAudience());
        blockedIf(!started.isAccepted(), "no run could be started");
        Run run = new Run(started.at("/audienceId").text(), started.at("/runId").text());

        Exchange ended = target.endedRun(run);

        for (String property : List.of("/runId", "/audienceId", "/dataFilterStartTime")) {
            ended.at(property).saysTheSameAs(started.at(property).node());
        }
    }

    @Check("RUN-016")
    void aFinishedRunTellsItsStages() {
        Exchange ended = target.endedRun(started());
        blockedIf(!"SUCCESS".equals(ended.at("/status").text()), "the run failed, perhaps before its first stage");

        JsonNode details = ended.at("/details").isArray().node();

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
        JsonNode details = target.endedRun(started()).at("/details").node();

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
        Exchange ended = target.endedRun(started());

        boolean allStages = ended.at("/details")
                .node()
                .valueStream()
                .filter(detail -> "SUCCESS".equals(detail.path("status").asString("")))
                .map(detail -> detail.path("stage").asString(""))
                .toList()
                .containsAll(STAGES);
        if ("SUCCESS".equals(ended.at("/status").text()) != allStages) {
            throw new RequirementBroken(
                    "SUCCESS of the run if, and only if, both stages succeed",
                    "status is " + ended.at("/status").text() + " and details are "
                            + ended.at("/details").text());
        }
    }

    @Check("RUN-019")
    void theAnswerTellsWhatItIs() {
        target.needs(Sources.GOOD);
        Audience audience = target.createdAudience();

        Exchange run = target.run(target.startedRun(audience));

        for (String property : List.of("audienceName", "audienceId", "runId", "status", "createdBy")) {
            run.at("/" + property).isText();
        }
        for (String property : List.of("differentialIngestion", "dataFilterStartTime", "createdAt")) {
            run.at("/" + property).isPresent();
        }
    }

    @Check("RUN-020")
    void differentialIsTrueOrFalse() {
        target.run(started()).at("/differentialIngestion").isBoolean();
    }

    @Check("RUN-028")
    void anUnknownRunIsNotAnsweredAsIfItWereThere() {
        target.run(unknownRun()).isNotAccepted();
    }

    @Check("RUN-029")
    void anUnknownRunIsNotFound() {
        target.run(unknownRun()).isRefusedWith(PlatformCode.NOT_FOUND);
    }

    @Check("RUN-030")
    void aRunIsNotShownUnderAnotherAudience() {
        Run run = started();
        Audience other = target.createdAudience();

        target.run(new Run(other.audienceId(), run.runId())).isNotAccepted();
    }

    @Check("RUN-032")
    void theRunOfAnUnknownAudienceIsNotFound() {
        String nobody = UUID.randomUUID().toString();

        target.run(new Run(nobody, UUID.randomUUID().toString())).isRefusedWith(PlatformCode.NOT_FOUND);
    }

    @Check("RUN-034")
    void createdAtIsInWholeSeconds() {
        long created = target.run(started()).at("/createdAt").isInteger().node().asLong();

        if (created > 100_000_000_000L) {
            throw new RequirementBroken("seconds since the epoch at /createdAt", "there is " + created);
        }
    }

    @Check("RUN-035")
    void createdAtIsNow() {
        Exchange run = target.run(started());

        long created = run.at("/createdAt").isInteger().node().asLong();
        long now = run.answeredAt().getEpochSecond();
        if (Math.abs(now - created) > A_DAY) {
            throw new RequirementBroken("createdAt within a day of " + now, "there is " + created);
        }
    }

    @Check("RUN-036")
    void aGoodFileIsIngested() {
        target.endedRun(started()).at("/status").isOneOf(List.of("SUCCESS"));
    }

    private Run started() {
        target.needs(Sources.GOOD);
        return target.startedRun(target.createdAudience());
    }

    private Run unknownRun() {
        return new Run(target.createdAudience().audienceId(), UUID.randomUUID().toString());
    }
}
