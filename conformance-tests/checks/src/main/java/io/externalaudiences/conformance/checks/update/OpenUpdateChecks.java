package io.externalaudiences.conformance.checks.update;

import io.externalaudiences.conformance.requirement.Check;
import io.externalaudiences.conformance.target.Audience;
import io.externalaudiences.conformance.target.Target;
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
        Audience audience = target.createdAudience();
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
            target.tryBentUpdate(audience, body).isRefusedForItsValue();
        }
    }

    @Check("UPDATE-019")
    void timeToLiveMayBeSentAsAString() {
        ObjectNode body = JSON.objectNode().put("ttlInDays", "41");

        target.tryUpdate(target.createdAudience(), body)
                .isASuccess()
                .at("/ttlInDays")
                .saysTheSameAs(body.path("ttlInDays"));
    }
}
