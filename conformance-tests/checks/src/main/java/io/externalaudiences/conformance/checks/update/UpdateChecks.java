package io.externalaudiences.conformance.checks.update;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an update changes, and what it leaves. */
final class UpdateChecks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Target target;

    UpdateChecks(Target target) {
        this.target = target;
    }

    @Check("UPDATE-001")
    void aValidUpdateIsAnswered() {
        target.audiences()
                .tryUpdate(target.audiences().created(), target.payloads().newDescription())
                .mustBeAnswered(200);
    }

    @Check("UPDATE-002")
    void aDescriptionIsReplaced() {
        Audience audience = target.audiences().created();
        ObjectNode next = JSON.objectNode().put("description", "The second new description");

        for (ObjectNode sent : List.of(target.payloads().newDescription(), next)) {
            Exchange updated = target.audiences().tryUpdate(audience, sent).mustBeASuccess();
            shown(updated, "/description");
            updated.at("/description").mustBeSameAs(sent.path("description"));
        }
    }

    @Check("UPDATE-003")
    void labelsAreReplaced() {
        ObjectNode sent = JSON.objectNode();
        sent.putArray("labels").add("core/C5");

        Exchange updated =
                target.audiences().tryUpdate(target.audiences().created(), sent).mustBeASuccess();

        shown(updated, "/labels");
        updated.at("/labels").mustBeSameAs(sent.path("labels"));
    }

    @Check("UPDATE-004")
    void onlyListedFieldsAreTouched() {
        ObjectNode created = target.payloads().audience();
        ObjectNode sent = fieldLabels("list_id", "core/C7");

        Exchange updated = target.audiences()
                .tryUpdate(target.audiences().created(created), sent)
                .mustBeASuccess();

        ((ObjectNode) created.at("/fields/1")).putArray("labels").add("core/C7");
        shown(updated, "/fields");
        updated.at("/fields").mustBeSameAs(created.path("fields"));
    }

    @Check("UPDATE-005")
    void timeToLiveIsReplaced() {
        Audience audience = target.audiences().created();
        for (int days : List.of(1, 90)) {
            ObjectNode sent = JSON.objectNode().put("ttlInDays", days);
            target.audiences()
                    .tryUpdate(audience, sent)
                    .mustBeASuccess()
                    .at("/ttlInDays")
                    .mustBeSameAs(sent.path("ttlInDays"));
        }
    }

    @Check("UPDATE-007")
    void whatIsNotSentStays() {
        ObjectNode created = target.payloads().audience();

        Exchange updated =
                updated(target.audiences().created(created), target.payloads().newDescription());

        for (String property : List.of("/labels", "/ttlInDays", "/fields")) {
            shown(updated, property);
            updated.at(property).mustBeSameAs(created.at(property));
        }
        new Pairs(target).areMerged();
    }

    @Check("UPDATE-008")
    void anEmptyListEmptiesTheLabels() {
        ObjectNode sent = JSON.objectNode();
        sent.putArray("labels");

        target.audiences()
                .tryUpdate(target.audiences().created(), sent)
                .mustBeASuccess()
                .at("/labels")
                .mustBeSameAs(sent.path("labels"));
    }

    @Check("UPDATE-013")
    void theAnswerShowsTheAudienceAndItsNewValues() {
        Audience audience = target.audiences().created();
        ObjectNode sent = target.payloads().newDescription();

        Exchange updated = updated(audience, sent);

        updated.at("/audienceId").mustBeSameAs(JSON.stringNode(audience.audienceId()));
        updated.at("/description").mustBeSameAs(sent.path("description"));
    }

    @Check("UPDATE-014")
    void theAnswerShowsEverythingElse() {
        Exchange updated =
                updated(target.audiences().created(), target.payloads().newDescription());

        for (String property : List.of(
                "audienceName",
                "fields",
                "sourceSpec",
                "ttlInDays",
                "labels",
                "audienceType",
                "originName",
                "createdBy",
                "createdAt",
                "updatedBy",
                "updatedAt")) {
            updated.at("/" + property).mustBePresent();
        }
    }

    @Check("UPDATE-015")
    void timesFollowTheUpdate() {
        Audience audience = target.audiences().created();
        Exchange before = target.operations().ended(audience.operationId());
        long created = before.at("/createdAt").epochSecond();
        long first = before.at("/updatedAt").epochSecond();
        target.operations().letASecondPass(audience);

        // Its times may come from another clock than its date, so that a single update says too little.
        Exchange last = target.audiences().updatedUntil(audience, updated -> isDated(updated, created, first));

        long second = last.at("/updatedAt").epochSecond();
        if (second <= first) {
            throw new RequirementBroken("updatedAt later than " + first, "there is " + second);
        }
    }

    /** Whether an update is later than the moment before it; neither that nor the creation may move backwards. */
    private static boolean isDated(Exchange updated, long created, long first) {
        long nowCreated = updated.at("/createdAt").epochSecond();
        long second = updated.at("/updatedAt").epochSecond();
        if (nowCreated != created || second < first) {
            throw new RequirementBroken(
                    "createdAt " + created + " and updatedAt not before " + first,
                    "there are " + nowCreated + " and " + second);
        }
        return second > first;
    }

    @Check("UPDATE-016")
    void anUnknownAudienceIsNotFound() {
        Audience nobody = new Audience(UUID.randomUUID().toString(), "nobody", "none");

        target.audiences()
                .tryUpdate(nobody, target.payloads().newDescription())
                .mustBeRefusedWith(PlatformCode.NOT_FOUND);
    }

    private Exchange updated(Audience audience, ObjectNode body) {
        return target.audiences().updated(audience, body);
    }

    /** What an answer does not show cannot be judged by it; that it is shown is judged by UPDATE-014. */
    private static void shown(Exchange updated, String pointer) {
        if (updated.at(pointer).isAbsent()) {
            throw new Blocked("the answer to an update does not show " + pointer);
        }
    }

    private static ObjectNode fieldLabels(String field, String label) {
        ObjectNode body = JSON.objectNode();
        body.putArray("fields")
                .addObject()
                .put("name", field)
                .putArray("labels")
                .add(label);
        return body;
    }
}
