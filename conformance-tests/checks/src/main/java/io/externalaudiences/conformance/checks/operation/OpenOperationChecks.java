package io.externalaudiences.conformance.checks.operation;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PathSegment;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a target does with an operation where the guide is silent: recorded, and held against nobody. */
final class OpenOperationChecks {

    private final Target target;

    OpenOperationChecks(Target target) {
        this.target = target;
    }

    @Check("OPERATION-015")
    void aSourceThatNamesNothingFails() {
        ObjectNode body = target.payloads().audience();
        ((ObjectNode) body.at("/sourceSpec/params")).put("path", "no/such/file-of-the-kit.csv");

        target.operations().ended(target.operations().begun(body)).at("/status").mustBeOneOf(List.of("FAILED"));
    }

    @Check("OPERATION-016")
    void bothPathsAreAnswered() {
        String operationId = target.operations().begun(target.payloads().audience());
        target.operations().found(operationId);
        Call singular = target.calls().operation(operationId);

        for (String path : List.of("/external-audience/operations/", "/external-audiences/operations/")) {
            target.sendAsItIs(singular.at(path + PathSegment.of(operationId).text())
                            .besideTheContract())
                    .mustBeASuccess();
        }
    }

    @Check("OPERATION-017")
    void theDetailsStayAsTheyWereSent() {
        ObjectNode sent = target.payloads().audience();
        Audience audience = target.audiences().created(sent);
        target.audiences().updated(audience, target.payloads().newDescription());

        Exchange operation = target.operations().current(audience.operationId());

        operation.at("/operationDetails/description").mustBeSameAs(sent.path("description"));
    }
}
