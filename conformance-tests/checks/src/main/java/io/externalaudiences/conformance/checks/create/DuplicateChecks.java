package io.externalaudiences.conformance.checks.create;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import io.externalaudiences.conformance.target.Target;
import tools.jackson.databind.node.ObjectNode;

/** What a target does with a second audience of the same name and customAudienceId. */
final class DuplicateChecks {

    private final Target target;

    DuplicateChecks(Target target) {
        this.target = target;
    }

    @Check("CREATE-034")
    void twoOfOneNameAreNeverBothUsable() {
        ObjectNode body = named();
        target.createdAudience(body);

        Exchange second = target.tryCreate(body);

        if (second.isAccepted()) {
            String operationId = second.at("/operationId").isText().text();
            if ("SUCCESS"
                    .equals(target.endedOperation(operationId).at("/status").text())) {
                throw new RequirementBroken("at most one usable audience", "the second create succeeded as well");
            }
        }
    }

    @Check("CREATE-035")
    void theSecondIsRefusedAtOnce() {
        ObjectNode body = named();
        blockedIf(!target.tryCreate(body).isAccepted(), "the first create was not accepted");

        target.tryCreate(body).isRefusedWith(PlatformCode.DUPLICATE_RESOURCE);
    }

    private ObjectNode named() {
        ObjectNode body = target.payloads().audience();
        return body.put("customAudienceId", body.path("name").asString());
    }
}
