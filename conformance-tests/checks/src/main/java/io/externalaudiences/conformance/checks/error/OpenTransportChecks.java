package io.externalaudiences.conformance.checks.error;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a target does with paths, methods and limits where the guide is silent: recorded, and held against nobody. */
final class OpenTransportChecks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Target target;

    OpenTransportChecks(Target target) {
        this.target = target;
    }

    @Check("ERROR-011")
    void unknownPathsAndMethods() {
        Call list = target.calls().listRuns(target.audiences().created().audienceId());

        target.send(list.at("/external-audience/no/such/path/at/all").besideTheContract())
                .mustBeRefusedWith(PlatformCode.NOT_FOUND);
        Exchange otherMethod = target.send(list.by("PUT").besideTheContract()).mustBeAnswered(405);
        if (otherMethod.answer().header("Allow").isEmpty()) {
            throw new RequirementBroken("the header Allow with status 405", "there is none");
        }
    }

    @Check("ERROR-012")
    void aRequestIdIsRepeatedOrMade() {
        Call list = target.calls().listRuns(target.audiences().created().audienceId());

        Optional<String> repeated =
                target.send(list.with("x-request-id", "kit-4711")).answer().header("x-request-id");
        Optional<String> made = target.send(list).answer().header("x-request-id");

        if (!repeated.equals(Optional.of("kit-4711")) || made.isEmpty()) {
            throw new RequirementBroken("x-request-id repeated, and made", "there are " + repeated + " and " + made);
        }
    }

    @Check("ERROR-014")
    void bothSpellingsOfTheSlashAreAnswered() {
        Audience audience = target.audiences().created();
        Call list = target.calls().listRuns(audience.audienceId());

        target.send(list.at(list.path() + "/").besideTheContract()).mustBeASuccess();
        Call create = target.calls().create(target.payloads().audience());
        target.send(create.at("/external-audience").besideTheContract()).mustBeASuccess();
    }

    @Check("ERROR-016")
    void whatIsTooLongIsRefused() {
        Audience audience = target.audiences().created();

        target.audiences()
                .tryMalformedCreate(target.payloads().audience().put("name", "n".repeat(256)))
                .mustBeRefusedForItsValue();
        target.audiences()
                .tryMalformedUpdate(audience, JSON.objectNode().put("description", "d".repeat(4097)))
                .mustBeRefusedForItsValue();
    }

    @Check("ACCESS-014")
    void anEmptyHeaderIsAMissingOne() {
        Call list = target.calls().listRuns(target.audiences().created().audienceId());

        for (String header : List.of("Authorization", "x-api-key", "x-gw-ims-org-id", "x-sandbox-name")) {
            target.send(list.with(header, "")).mustBeRefusedWith(PlatformCode.HEADER_MISSING);
        }
    }
}
