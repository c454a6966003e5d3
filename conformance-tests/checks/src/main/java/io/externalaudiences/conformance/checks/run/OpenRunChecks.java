package io.externalaudiences.conformance.checks.run;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Run;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a target does with runs where the guide is silent: recorded, and held against nobody. */
final class OpenRunChecks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Target target;

    OpenRunChecks(Target target) {
        this.target = target;
    }

    @Check("RUN-011")
    void oddWindows() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();
        for (long odd : List.of(-1L, 1_749_324_248_000L)) {
            target.runs()
                    .tryMalformedStart(audience, JSON.objectNode().put("dataFilterStartTime", odd))
                    .mustBeRefusedForItsValue();
        }
        ObjectNode equalAndInDigits = inDigits().put("dataFilterEndTime", 764_245_635);
        target.runs().tryStart(audience, equalAndInDigits).mustBeASuccess();
    }

    @Check("RUN-021")
    void theFirstRunIsWholeAndTheSecondIsNot() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();

        Exchange first = target.runs().ended(target.runs().started(audience));
        Exchange second = target.runs().ended(target.runs().started(audience));

        first.at("/differentialIngestion").mustBeSameAs(JSON.booleanNode(false));
        second.at("/differentialIngestion").mustBeSameAs(JSON.booleanNode(true));
    }

    @Check("RUN-026")
    void theNewestRunComesFirst() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();
        Exchange firstStart = target.runs().accepted(audience, target.payloads().window());
        Run first = target.runs().named(audience, firstStart);
        target.runs().ended(first);
        // Runs of one second may stand in any order.
        target.operations().letASecondPass(audience);
        Exchange secondStart =
                target.runs().accepted(audience, target.payloads().window());
        Run second = target.runs().named(audience, secondStart);
        blockedIf(
                secondStart.at("/createdAt").epochSecond()
                        <= firstStart.at("/createdAt").epochSecond(),
                "the second run was not created later than the first");

        target.runs().list(audience).mustHoldInThisOrder(second.runId(), first.runId());
    }

    @Check("RUN-027")
    void theListCanBeCut() {
        target.needs(Sources.GOOD);
        Audience audience = target.audiences().created();
        Run first = target.runs().started(audience);
        target.runs().ended(first);
        Run second = target.runs().started(audience);
        target.runs().list(audience).mustHold(first.runId(), second.runId());

        int listed = target.send(target.calls().listRuns(audience.audienceId()).withQuery("limit=1&unknown=x"))
                .mustBeASuccess()
                .at("/runs")
                .node()
                .size();
        if (listed != 1) {
            throw new RequirementBroken("one run with limit=1", "there are " + listed);
        }
    }

    @Check("RUN-040")
    void noRunHasAThirdEnd() {
        target.needs(Sources.GOOD);
        Stream.of(Sources.GOOD, Sources.WRONG_HEADER, Sources.MALFORMED_ROWS)
                .filter(target.payloads()::has)
                .map(source -> target.runs()
                        .ended(target.runs().started(target.audiences().created(source))))
                .forEach(ended -> ended.at("/status").mustBeOneOf(List.of("SUCCESS", "FAILED")));
    }

    @Check("RUN-041")
    void aBoundInDigitsIsAnsweredAsAnInteger() {
        target.needs(Sources.GOOD);

        target.runs()
                .accepted(target.audiences().created(), inDigits())
                .at("/dataFilterStartTime")
                .mustBeInteger();
    }

    private static ObjectNode inDigits() {
        return JSON.objectNode().put("dataFilterStartTime", "764245635");
    }
}
