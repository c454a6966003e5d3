package io.externalaudiences.conformance.checks.delete;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.exchange.Refusals;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
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
        Exchange deleted =
                target.audiences().tryDelete(target.audiences().created()).mustBeAnswered(204);

        if (!deleted.answer().isEmpty()) {
            throw new RequirementBroken(
                    "an empty body", "there is " + deleted.answer().text());
        }
    }

    @Check("DELETE-002")
    void anUpdateAfterThatIsRefused() {
        target.audiences()
                .tryUpdate(deleted(), target.payloads().newDescription())
                .mustBeRefused();
    }

    @Check("DELETE-003")
    void aStartAfterThatIsRefused() {
        target.runs().tryStart(deleted()).mustBeRefused();
    }

    @Check("DELETE-004")
    void afterThatNothingIsFound() {
        Audience gone = deleted();

        Exchange update = target.audiences().tryUpdate(gone, target.payloads().newDescription());
        Exchange start = target.runs().tryStart(gone);

        target.runs().list(gone).refused().mustBeRefusedWith(PlatformCode.NOT_FOUND);
        target.audiences().tryDelete(gone).mustBeRefusedWith(PlatformCode.NOT_FOUND);
        Refusals.among(update, start).mustBeWith(PlatformCode.NOT_FOUND);
    }

    @Check("DELETE-005")
    void anUnknownAudienceIsNotFound() {
        Audience nobody = new Audience(UUID.randomUUID().toString(), "nobody", "none");

        target.audiences().tryDelete(nobody).mustBeRefusedWith(PlatformCode.NOT_FOUND);
    }

    @Check("DELETE-006")
    void theNameIsFreeAgain() {
        ObjectNode body = target.payloads().audience();
        body.put("customAudienceId", body.path("name").asString());
        Audience first = target.audiences().created(body);
        blockedIf(!target.audiences().tryDelete(first).isAccepted(), "the audience could not be deleted");

        target.audiences().tryCreate(body).mustBeASuccess();
    }

    private Audience deleted() {
        Audience audience = target.audiences().created();
        blockedIf(!target.audiences().tryDelete(audience).isAccepted(), "the audience could not be deleted");
        return audience;
    }
}
