package io.externalaudiences.conformance.checks.update;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an update may not change. */
final class RefusedUpdateChecks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Target target;

    RefusedUpdateChecks(Target target) {
        this.target = target;
    }

    @Check("UPDATE-006")
    void timeToLiveOutOfRange() {
        Audience audience = target.audiences().created();
        for (int days : List.of(0, 91)) {
            target.audiences()
                    .tryMalformedUpdate(audience, JSON.objectNode().put("ttlInDays", days))
                    .mustBeRefusedForItsValue();
        }
    }

    @Check("UPDATE-009")
    void whatCannotBeUpdatedStays() {
        ObjectNode created = target.payloads().audience();
        Audience audience = target.audiences().created(created);
        for (ObjectNode fixed : fixedValues()) {
            // Refused or ignored, which is open; what counts is what the audience is then.
            var unused = target.audiences().tryMalformedUpdate(audience, fixed);
            unused = target.audiences()
                    .tryMalformedUpdate(audience, fixed.setAll(target.payloads().newDescription()));
        }

        Exchange now = target.audiences().updated(audience, target.payloads().newDescription());

        same(now, "/audienceName", created, "/name");
        for (String property : List.of("/originName", "/audienceType", "/fields")) {
            same(now, property, created, property);
        }
        same(now, sourcePath(now), created, "/sourceSpec/params/path");
    }

    @Check("UPDATE-010")
    void aRefusedUpdateChangesNothing() {
        ObjectNode created = target.payloads().audience();
        Audience audience = target.audiences().created(created);
        ObjectNode halfWrong =
                JSON.objectNode().put("description", "must not be seen").put("ttlInDays", 91);
        Exchange refused = target.audiences().tryMalformedUpdate(audience, halfWrong);
        blockedIf(refused.isAccepted(), "the update was not refused");

        Exchange now = target.audiences().updated(audience, JSON.objectNode().put("ttlInDays", 41));

        same(now, "/description", created, "/description");
    }

    @Check("UPDATE-011")
    void whatCannotBeUpdatedIsRefused() {
        Audience audience = target.audiences().created();
        for (ObjectNode fixed : fixedValues()) {
            target.audiences().tryMalformedUpdate(audience, fixed).mustBeRefusedForItsValue();
        }
    }

    @Check("UPDATE-012")
    void anUnknownFieldIsRefused() {
        ObjectNode body = JSON.objectNode();
        body.putArray("fields")
                .addObject()
                .put("name", "no_such_field")
                .putArray("labels")
                .add("core/C7");

        target.audiences().tryUpdate(target.audiences().created(), body).mustBeRefusedForItsValue();
    }

    /** Bodies that each try to change one thing that cannot be changed. */
    private List<ObjectNode> fixedValues() {
        ObjectNode source = JSON.objectNode();
        source.putObject("sourceSpec")
                .putObject("params")
                .put("path", "people/other.csv")
                .put("type", "file");
        ObjectNode fieldType = JSON.objectNode();
        ObjectNode field =
                fieldType.putArray("fields").addObject().put("name", "list_id").put("type", "long");
        field.putArray("labels").add("core/C2").add("custom/deep");
        return List.of(
                JSON.objectNode().put("name", target.payloads().uniqueName()),
                JSON.objectNode().put("originName", "OTHER"),
                JSON.objectNode().put("audienceType", "accounts"),
                source,
                fieldType);
    }

    /** Compares what the answer shows; what it does not show cannot be judged by it. */
    private static void same(Exchange now, String pointer, ObjectNode created, String origin) {
        blockedIf(now.at(pointer).isAbsent(), "the answer to an update does not show " + pointer);
        now.at(pointer).mustBeSameAs(created.at(origin));
    }

    private static String sourcePath(Exchange now) {
        return now.at("/sourceSpec/params").node().isMissingNode() ? "/sourceSpec/path" : "/sourceSpec/params/path";
    }
}
