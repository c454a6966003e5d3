package io.externalaudiences.conformance.checks.operation;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.exchange.Refusals;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a target promises of the operation that a create has begun. */
final class OperationChecks {

    private static final List<String> STATUSES = List.of("PROCESSING", "SUCCESS", "FAILED");
    private static final long A_DAY = 24 * 60 * 60;

    private final Target target;

    OperationChecks(Target target) {
        this.target = target;
    }

    @Check("OPERATION-001")
    void anAcceptedOperationIsFound() {
        String operationId = target.operations().begun(target.payloads().audience());

        target.operations()
                .sought(operationId)
                .mustBeAnswered(200)
                .at("/operationId")
                .mustBeSameAs(text(operationId));
    }

    @Check("OPERATION-002")
    void theStatusIsOneOfThree() {
        String operationId = target.operations().begun(target.payloads().audience());

        target.operations().found(operationId).at("/status").mustBeOneOf(STATUSES);
        target.operations().ended(operationId).at("/status").mustBeOneOf(STATUSES);
    }

    @Check("OPERATION-003")
    void anOperationEnds() {
        target.payloads()
                .fileAndFolder()
                .forEach(sent -> target.operations().ended(target.operations().begun(sent)));
    }

    @Check("OPERATION-004")
    void anEndedOperationStaysAsItEnded() {
        String operationId = target.operations().begun(target.payloads().audience());
        Exchange ended = target.operations().ended(operationId);

        target.operations()
                .found(operationId)
                .at("/status")
                .mustBeSameAs(ended.at("/status").node());
    }

    @Check("OPERATION-005")
    void aSuccessNamesAudienceAndUsers() {
        Exchange success = success(target.payloads().audience());

        for (String property : List.of("audienceId", "createdBy")) {
            success.at("/" + property).mustBeText();
        }
        for (String property : List.of("createdAt", "operationDetails")) {
            success.at("/" + property).mustBePresent();
        }
    }

    @Check("OPERATION-019")
    void aSuccessNamesWhoUpdatedLastBeforeAnyUpdate() {
        Exchange success = success(target.payloads().audience());

        success.at("/updatedBy").mustBeText();
        success.at("/updatedAt").mustBePresent();
    }

    @Check("OPERATION-006")
    void aSuccessNamesTheAudience() {
        ObjectNode sent = target.payloads().audience();

        success(sent).at("/audienceName").mustBeSameAs(sent.path("name"));
    }

    @Check("OPERATION-007")
    void theAudienceIdStays() {
        Audience audience = target.audiences().created();

        target.operations().found(audience.operationId()).at("/audienceId").mustBeSameAs(text(audience.audienceId()));
    }

    @Check("OPERATION-008")
    void timesAreWholeSeconds() {
        Exchange success = success(target.payloads().audience());

        success.at("/createdAt").mustBeEpochSecond();
        if (!success.at("/updatedAt").isAbsent()) {
            success.at("/updatedAt").mustBeEpochSecond();
        }
    }

    @Check("OPERATION-009")
    void timesAreThoseOfNow() {
        Exchange success = success(target.payloads().audience());

        long created = success.at("/createdAt").epochSecond();
        long updated = success.at("/updatedAt").isAbsent()
                ? created
                : success.at("/updatedAt").epochSecond();
        long now = success.answeredAt().getEpochSecond();
        if (Math.abs(now - created) > A_DAY) {
            throw new RequirementBroken("createdAt within a day of " + now, "there is " + created);
        }
        if (updated < created) {
            throw new RequirementBroken("updatedAt not before createdAt " + created, "there is " + updated);
        }
    }

    @Check("OPERATION-010")
    void anUnknownOperationIsNotAnsweredAsIfItWereThere() {
        target.operations().tryUnknown(UUID.randomUUID().toString()).mustNotBeAccepted();
    }

    @Check("OPERATION-011")
    void anUnknownOperationIsNotFound() {
        Exchange unknown = target.operations().tryUnknown(UUID.randomUUID().toString());

        Refusals.among(unknown).mustBeWith(PlatformCode.NOT_FOUND);
    }

    @Check("OPERATION-012")
    void anIdThatIsNoUuidIsNotFoundOrBad() {
        target.operations()
                .tryUnknown("no-such-operation")
                .mustBeRefusedWith(PlatformCode.NOT_FOUND, PlatformCode.BAD_REQUEST);
    }

    @Check("OPERATION-013")
    void theDetailsShowTheRequest() {
        ObjectNode sent = target.payloads().audience();

        Exchange success = success(sent);

        for (String property : List.of("name", "description", "fields", "ttlInDays", "labels", "originName")) {
            success.at("/operationDetails/" + property).mustBeSameAs(sent.path(property));
        }
        success.sourceOfDetails().mustBeSameAs(sent.at("/sourceSpec/params"));
    }

    @Check("OPERATION-018")
    void afterAFailureTheNameIsFree() {
        ObjectNode body = target.payloads().audience();
        ((ObjectNode) body.at("/sourceSpec/params")).put("path", "no/such/file-of-the-kit.csv");
        Exchange ended = target.operations().ended(target.operations().begun(body));
        blockedIf(!"FAILED".equals(ended.at("/status").text()), "an operation over a file that is not there succeeded");

        target.audiences().tryCreate(body).mustBeASuccess();
    }

    private Exchange success(ObjectNode body) {
        Exchange ended = target.operations().ended(target.operations().begun(body));
        blockedIf(
                !"SUCCESS".equals(ended.at("/status").text()),
                "the operation failed; does the configuration say where the files of the source pack lie?");
        return ended;
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
