package io.externalaudiences.conformance.checks.run;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Run;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.exchange.Refusals;
import io.externalaudiences.conformance.exchange.Value;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a target promises when a run is started. */
final class StartRunChecks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> ENDS = List.of("SUCCESS", "FAILED");

    private static final int RACERS = 5;

    private final Target target;

    StartRunChecks(Target target) {
        this.target = target;
    }

    @Check("RUN-001")
    void aRunIsStarted() {
        target.needs(Sources.GOOD);
        target.runs().tryStart(target.audiences().created()).mustBeAnswered(200);
    }

    @Check("RUN-002")
    void theAnswerTellsWhatWasStarted() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();

        Exchange started = target.runs().accepted(audience, target.payloads().window());

        started.at("/audienceName").mustBeSameAs(JSON.stringNode(audience.name()));
        started.at("/audienceId").mustBeSameAs(JSON.stringNode(audience.audienceId()));
        for (String property : List.of("runId", "createdBy")) {
            started.at("/" + property).mustBeText();
        }
        for (String property : List.of("differentialIngestion", "dataFilterStartTime", "createdAt")) {
            started.at("/" + property).mustBePresent();
        }
    }

    @Check("RUN-003")
    void withoutStartTimeItIsRefused() {
        target.runs()
                .tryMalformedStart(target.audiences().created(), JSON.objectNode())
                .mustBeRefusedForItsValue();
    }

    @Check("RUN-004")
    void aSecondRunIsRefusedWhileOneIsInProgress() {
        target.needs(Sources.LARGE);
        Audience audience = target.audiences().created(Sources.LARGE);
        Run first = target.runs().started(audience);

        Exchange second = target.runs().tryStart(audience);

        unlessTooFast(second, first);
        second.mustBeRefused();
        ofManyAtOnceOneIsStarted();
    }

    /** Two that were started at the same moment are told by going on side by side. */
    private void ofManyAtOnceOneIsStarted() {
        Audience audience = target.audiences().created(Sources.LARGE);
        Call start =
                target.calls().startRun(audience.audienceId(), target.payloads().window());

        List<Run> started = target.sendAtOnce(Collections.nCopies(RACERS, start)).stream()
                .filter(Exchange::isAccepted)
                .map(accepted -> target.runs().named(audience, accepted))
                .toList();

        List<Run> goingOn = started.stream().filter(target.runs()::isInProgress).toList();
        if (goingOn.size() > 1) {
            throw new RequirementBroken(
                    "one of " + RACERS + " starts at the same moment to be accepted",
                    goingOn.size() + " runs of the audience go on side by side");
        }
    }

    @Check("RUN-005")
    void aRefusedStartLeavesNothingBehind() {
        target.needs(Sources.LARGE);
        Audience audience = target.audiences().created(Sources.LARGE);
        Run first = target.runs().started(audience);
        Exchange second = target.runs().tryStart(audience);
        blockedIf(second.isAccepted(), "the second start was not refused");

        target.runs().list(audience).mustHoldExactly(first.runId());
        boolean disturbed = hasFailed(first);
        target.runs().list(audience).mustHoldExactly(first.runId());
        if (disturbed) {
            blockedIf(hasFailed(target.runs().started(audience)), "runs over this source fail even alone");
            throw new RequirementBroken(
                    "the run in progress to go on undisturbed", "it has failed, and succeeds alone");
        }
    }

    @Check("RUN-006")
    void anotherAudienceIsNotAffected() {
        target.needs(Sources.LARGE);
        Audience other = target.audiences().created(Sources.LARGE);
        Run first = target.runs().started(target.audiences().created(Sources.LARGE));

        Exchange otherRun = target.runs().tryStart(other);

        blockedIf(
                otherRun.isAccepted() && !target.runs().isInProgress(first),
                "the first run ended before the other was asked for; give the kit a slower source");
        otherRun.mustBeASuccess();
    }

    @Check("RUN-007")
    void theSecondRunIsRefusedWithItsCode() {
        target.needs(Sources.LARGE);
        Audience audience = target.audiences().created(Sources.LARGE);
        Run first = target.runs().started(audience);

        Exchange second = target.runs().tryStart(audience);

        unlessTooFast(second, first);
        Refusals.among(second).mustBeWith(PlatformCode.UNPROCESSABLE_ENTITY, PlatformCode.DUPLICATE_RESOURCE);
    }

    @Check("RUN-008")
    void anEndTimeMayBeSent() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();

        target.runs().tryStart(audience, target.payloads().windowWithEnd()).mustBeASuccess();
    }

    @Check("RUN-009")
    void theWindowIsAnsweredAsItWasSent() {
        target.needs(Sources.GOOD);
        ObjectNode window = target.payloads().windowWithEnd();

        Exchange started = target.runs().accepted(target.audiences().created(), window);

        started.at("/dataFilterStartTime").mustBeSameAs(window.path("dataFilterStartTime"));
        started.at("/dataFilterEndTime").mustBeSameAs(window.path("dataFilterEndTime"));
    }

    @Check("RUN-010")
    void aWindowThatIsNoneIsRefused() {
        Audience audience = target.audiences().created();
        for (JsonNode wrong : List.of(JSON.stringNode("yesterday"), JSON.numberNode(1749324248.5))) {
            target.runs()
                    .tryMalformedStart(audience, target.payloads().window().set("dataFilterEndTime", wrong))
                    .mustBeRefusedForItsValue();
            target.runs()
                    .tryMalformedStart(audience, JSON.objectNode().set("dataFilterStartTime", wrong))
                    .mustBeRefusedForItsValue();
        }
        target.runs()
                .tryMalformedStart(
                        audience,
                        JSON.objectNode().put("dataFilterStartTime", 20).put("dataFilterEndTime", 10))
                .mustBeRefusedForItsValue();
    }

    @Check("RUN-031")
    void anUnknownAudienceIsNotFound() {
        Audience nobody = new Audience(UUID.randomUUID().toString(), "nobody", "none");

        target.runs().tryStart(nobody).mustBeRefusedWith(PlatformCode.NOT_FOUND);
    }

    @Check("RUN-039")
    void theWindowIsAnsweredInIntegers() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();
        Exchange started = target.runs().accepted(audience, target.payloads().windowWithEnd());
        Run run = target.runs().named(audience, started);

        Value shown = target.runs().found(run).at("");
        Value listed = target.runs().list(audience).mustHold(run.runId()).at("/runs/0");
        for (Value window : List.of(started.at(""), shown, listed)) {
            window.at("/dataFilterStartTime").mustBeInteger();
            window.at("/dataFilterEndTime").mustBeInteger();
        }
    }

    private boolean hasFailed(Run run) {
        String status = target.runs().ended(run).at("/status").text();
        blockedIf(!ENDS.contains(status), "the run ended with " + status + ", which may be good or bad");
        return status.equals("FAILED");
    }

    /** Only a first run that is still going on can stand in the way of a second. */
    private void unlessTooFast(Exchange second, Run first) {
        blockedIf(
                second.isAccepted() && !target.runs().isInProgress(first),
                "the first run ended before the second was asked for; give the kit a slower source");
    }
}
