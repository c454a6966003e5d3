package io.externalaudiences.conformance.checks.run;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import io.externalaudiences.conformance.target.Audience;
import io.externalaudiences.conformance.target.Run;
import io.externalaudiences.conformance.target.Target;
import java.util.List;
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
        Audience audience = target.createdAudience();
        for (long odd : List.of(-1L, 1_749_324_248_000L)) {
            target.tryBentStart(audience, JSON.objectNode().put("dataFilterStartTime", odd))
                    .isRefusedForItsValue();
        }
        ObjectNode equalAndInDigits =
                JSON.objectNode().put("dataFilterStartTime", "764245635").put("dataFilterEndTime", 764_245_635);
        target.tryStartRun(audience, equalAndInDigits).isASuccess();
    }

    @Check("RUN-021")
    void theFirstRunIsWholeAndTheSecondIsNot() {
        target.needs(Sources.GOOD);
        Audience audience = target.createdAudience();

        Exchange first = target.endedRun(target.startedRun(audience));
        Exchange second = target.endedRun(target.startedRun(audience));

        first.at("/differentialIngestion").saysTheSameAs(JSON.booleanNode(false));
        second.at("/differentialIngestion").saysTheSameAs(JSON.booleanNode(true));
    }

    @Check("RUN-026")
    void theNewestRunComesFirst() {
        target.needs(Sources.GOOD);
        Audience audience = target.createdAudience();
        Exchange firstStart = target.acceptedStart(audience, target.payloads().window());
        Run first = target.runOf(audience, firstStart);
        target.endedRun(first);
        // Runs of one second may stand in any order.
        target.letASecondPass(audience);
        Exchange secondStart = target.acceptedStart(audience, target.payloads().window());
        Run second = target.runOf(audience, secondStart);
        blockedIf(
                secondStart.at("/createdAt").epochSecond()
                        <= firstStart.at("/createdAt").epochSecond(),
                "the second run was not created later than the first");

        target.eventually(audience).listsInThisOrder(second.runId(), first.runId());
    }

    @Check("RUN-027")
    void theListCanBeCut() {
        target.needs(Sources.GOOD);
        Audience audience = target.createdAudience();
        Run first = target.startedRun(audience);
        target.endedRun(first);
        Run second = target.startedRun(audience);
        target.eventually(audience).lists(first.runId(), second.runId());

        int listed = target.send(target.calls().listRuns(audience.audienceId()).asking("limit=1&unknown=x"))
                .isASuccess()
                .at("/runs")
                .node()
                .size();
        if (listed != 1) {
            throw new RequirementBroken("one run with limit=1", "there are " + listed);
        }
    }
}
