package io.externalaudiences.conformance.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.contract.Grader;
import io.externalaudiences.conformance.exchange.Answer;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Wrong, and our own fault, are never mixed. */
class JudgementTest {

    private static final Requirement REQUIREMENT = Requirements.ofContract().get("DELETE-001");
    private static final Optional<Throwable> BROKEN =
            Optional.of(new RequirementBroken("status 204", "was answered 400"));

    private final Judgement judgement = new Judgement(new Grader(ContractDocument.ofContract()));

    @Test
    void nobodyIsBlamedForARequestOfTheKitThatIsWrong() {
        CheckResult result = judged(delete());

        assertThat(result.outcome()).isEqualTo(Outcome.KIT_ERROR);
        assertThat(result.actual()).startsWith("DELETE /external-audience/x of the kit has no header Authorization");
    }

    @Test
    void whatIsWrongOnPurposeIsJudged() {
        assertThat(judged(delete().malformed()).outcome()).isEqualTo(Outcome.FAILED);
    }

    private CheckResult judged(Call call) {
        Exchange exchange = new Exchange(
                URI.create("http://127.0.0.1/data/core/ais"),
                call,
                new Answer(400, Map.of(), new byte[0]),
                Duration.ZERO);
        return judgement.of(REQUIREMENT, List.of(exchange), List.of(), BROKEN);
    }

    private static Call delete() {
        return new Call("deleteExternalAudience", "DELETE", "/external-audience/x", Map.of(), null);
    }
}
