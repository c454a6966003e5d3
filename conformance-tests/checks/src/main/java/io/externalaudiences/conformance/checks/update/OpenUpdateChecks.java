package io.externalaudiences.conformance.checks.update;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a target does with an update where the guide is silent: recorded, and held against nobody. */
final class OpenUpdateChecks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Target target;

    OpenUpdateChecks(Target target) {
        this.target = target;
    }

    @Check("UPDATE-017")
    void anUpdateThatSaysNothingIsRefused() {
        Audience audience = target.audiences().created();
        ObjectNode withNull = JSON.objectNode().putNull("description");
        ObjectNode noFields = JSON.objectNode();
        noFields.putArray("fields");
        ObjectNode withoutLabels = JSON.objectNode();
        withoutLabels.putArray("fields").addObject().put("name", "list_id");
        ObjectNode twice = JSON.objectNode();
        ArrayNode fields = twice.putArray("fields");
        fields.addObject().put("name", "list_id").putArray("labels").add("core/C7");
        fields.add(fields.get(0).deepCopy());

        for (ObjectNode body : List.of(JSON.objectNode(), withNull, noFields, withoutLabels, twice)) {
            target.audiences().tryMalformedUpdate(audience, body).mustBeRefusedForItsValue();
        }
    }

    @Check("UPDATE-019")
    void timeToLiveMayBeSentAsAString() {
        ObjectNode body = JSON.objectNode().put("ttlInDays", "41");

        target.audiences()
                .tryUpdate(target.audiences().created(), body)
                .mustBeASuccess()
                .at("/ttlInDays")
                .mustBeSameAs(body.path("ttlInDays"));
    }
}
