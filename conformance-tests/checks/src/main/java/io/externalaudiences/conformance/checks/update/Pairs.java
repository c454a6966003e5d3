package io.externalaudiences.conformance.checks.update;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Updates of two values at once. Only values that this target takes one by one are paired: whether it takes them is
 * judged by other requirements.
 */
final class Pairs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> UPDATED = List.of("/description", "/ttlInDays", "/labels", "/fields");

    private final Target target;
    private final Audience audience;
    private int changes;
    private JsonNode present;

    Pairs(Target target) {
        this.target = target;
        this.audience = target.audiences().created();
        this.present = target.audiences().updated(audience, description()).body();
    }

    /** Asserts that of any two values both are replaced, and that the others stay. */
    void areMerged() {
        List<Supplier<ObjectNode>> taken =
                new ArrayList<>(List.of(this::description, this::timeToLive, this::labels, this::labelsOfAField));
        taken.removeIf(change -> !isTakenAlone(change.get()));
        for (int one = 0; one < taken.size(); one++) {
            for (int other = one + 1; other < taken.size(); other++) {
                ObjectNode pair = taken.get(one).get();
                pair.setAll(taken.get(other).get());
                JsonNode expected = merged(pair);
                Exchange updated = target.audiences().updated(audience, pair);
                UPDATED.forEach(property -> updated.at(property).mustBeSameAs(expected.at(property)));
                present = updated.body();
            }
        }
    }

    private boolean isTakenAlone(ObjectNode change) {
        JsonNode expected = merged(change);
        Exchange answer = target.audiences().tryUpdate(audience, change);
        if (!answer.isAccepted()) {
            return false;
        }
        present = answer.body();
        return UPDATED.stream().allMatch(property -> answer.at(property).isSameAs(expected.at(property)));
    }

    /** The audience as it should be after an update. */
    private JsonNode merged(ObjectNode update) {
        ObjectNode merged = JSON.objectNode();
        present.properties()
                .forEach(property ->
                        merged.set(property.getKey(), property.getValue().deepCopy()));
        update.properties().stream()
                .filter(property -> !property.getKey().equals("fields"))
                .forEach(property -> merged.set(property.getKey(), property.getValue()));
        update.path("fields")
                .forEach(changed -> merged.path("fields")
                        .valueStream()
                        .filter(field -> field.path("name").equals(changed.path("name")))
                        .forEach(field -> ((ObjectNode) field).set("labels", changed.path("labels"))));
        return merged;
    }

    private ObjectNode description() {
        return JSON.objectNode().put("description", "change " + ++changes);
    }

    private ObjectNode timeToLive() {
        return JSON.objectNode().put("ttlInDays", 40 + ++changes);
    }

    private ObjectNode labels() {
        ObjectNode body = JSON.objectNode();
        body.putArray("labels").add("custom/change-" + ++changes);
        return body;
    }

    private ObjectNode labelsOfAField() {
        ObjectNode body = JSON.objectNode();
        body.putArray("fields")
                .addObject()
                .put("name", "list_id")
                .putArray("labels")
                .add("custom/change-" + ++changes);
        return body;
    }
}
