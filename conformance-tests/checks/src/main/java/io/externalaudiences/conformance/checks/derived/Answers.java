package io.externalaudiences.conformance.checks.derived;

import io.externalaudiences.conformance.contract.DerivedInput;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.contract.model.Requirements;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What a target answers to the requests that follow from the schema of one operation. */
final class Answers {

    private static final Requirements REQUIREMENTS = Requirements.ofContract();
    private static final int BAD_REQUEST = 400;

    private final Target target;
    private final String operationId;
    private boolean haveAccepted;
    private int unexplained;

    Answers(Target target, String operationId) {
        this.target = target;
        this.operationId = operationId;
    }

    /** Sends all that the schema excludes, and notes what is accepted. */
    void toExcluded(JsonNode valid, Function<JsonNode, Exchange> send) {
        for (DerivedInput input : target.derivedInputs(operationId, valid)) {
            if (!input.allowed()) {
                Exchange answer = send.apply(input.in(valid));
                haveAccepted |= answer.isAccepted();
                note(answer.isAccepted(), input, answer);
            }
        }
    }

    /**
     * Sends all that it allows, and notes what is refused for its shape: a meaning may be wrong for other reasons.
     * Where even the valid body is refused, that is judged by another check.
     */
    void toAllowed(JsonNode valid, Function<JsonNode, Exchange> send) {
        if (!send.apply(valid).isAccepted()) {
            return;
        }
        for (DerivedInput input : target.derivedInputs(operationId, valid)) {
            if (input.allowed()) {
                Exchange answer = send.apply(input.in(valid));
                note(answer.answer().status() == BAD_REQUEST, input, answer);
            }
        }
    }

    /** Whether something was accepted that the schema excludes. */
    boolean haveAccepted() {
        return haveAccepted;
    }

    /** How many answers were otherwise where no requirement stands behind the schema. */
    int unexplained() {
        return unexplained;
    }

    private void note(boolean isBroken, DerivedInput input, Exchange answer) {
        if (!isBroken) {
            return;
        }
        boolean isItsOwn = input.requirement().map(REQUIREMENTS::get).stream()
                .anyMatch(requirement -> requirement.operation().equals(operationId)
                        || requirement.operation().equals("any"));
        unexplained += isItsOwn ? 0 : 1;
        target.note((isItsOwn ? input : input.withoutRequirement()).finding(answer));
    }
}
