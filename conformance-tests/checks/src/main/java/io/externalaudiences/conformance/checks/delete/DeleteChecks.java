package io.externalaudiences.conformance.checks.delete;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.exchange.Refusals;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import io.externalaudiences.conformance.target.Audience;
import io.externalaudiences.conformance.target.Target;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** What a target promises when an audience is deleted, and of what is left of it. */
final class DeleteChecks {

    private final Target target;

    DeleteChecks(Target target) {
        this.target = target;
    }

    @Check("DELETE-001")
    void anAudienceIsDeleted() {
        Exchange deleted = target.tryDelete(target.createdAudience()).isAnswered(204);

        if (!deleted.answer().isEmpty()) {
            throw new RequirementBroken(
                    "an empty body", "there is " + deleted.answer().text());
        }
    }

    @Check("DELETE-002")
    void anUpdateAfterThatIsRefused() {
        target.tryUpdate(deleted(), target.payloads().newDescription()).isRefused();
    }

    @Check("DELETE-003")
    void aStartAfterThatIsRefused() {
        target.tryStartRun(deleted()).isRefused();
    }

    @Check("DELETE-004")
    void afterThatNothingIsFound() {
        Audience gone = deleted();

        Exchange update = target.tryUpdate(gone, target.payloads().newDescription());
        Exchange start = target.tryStartRun(gone);

        target.eventually(gone).refused().isRefusedWith(PlatformCode.NOT_FOUND);
        target.tryDelete(gone).isRefusedWith(PlatformCode.NOT_FOUND);
        Refusals.among(update, start).areWith(PlatformCode.NOT_FOUND);
    }

    @Check("DELETE-005")
    void anUnknownAudienceIsNotFound() {
        Audience nobody = new Audience(UUID.randomUUID().toString(), "nobody", "none");

        target.tryDelete(nobody).isRefusedWith(PlatformCode.NOT_FOUND);
    }

    @Check("DELETE-006")
    void theNameIsFreeAgain() {
        ObjectNode body = target.payloads().audience();
        body.put("customAudienceId", body.path("name").asString());
        Audience first = target.createdAudience(body);
        blockedIf(!target.tryDelete(first).isAccepted(), "the audience could not be deleted");

        target.tryCreate(body).isASuccess();
    }

    private Audience deleted() {
        Audience audience = target.createdAudience();
        blockedIf(!target.tryDelete(audience).isAccepted(), "the audience could not be deleted");
        return audience;
    }
}
