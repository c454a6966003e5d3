package io.externalaudiences.conformance.contract;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A body as it counts: a property that is null says the same as one that is absent. */
final class WithoutNulls {

    private WithoutNulls() {}

    static JsonNode of(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().stream()
                    .filter(property -> !property.getValue().isNull())
                    .forEach(property -> copy.set(property.getKey(), of(property.getValue())));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(entry -> copy.add(of(entry)));
            return copy;
        }
        return node;
    }
}
