package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Has the keys of every object the other way round. */
public final class TurnsKeysRound implements Behaviour {
    @Override
    public byte[] write(JsonNode body) {
        return Behaviour.super.write(turned(body));
    }

    private static JsonNode turned(JsonNode node) {
        if (node.isArray()) {
            ArrayNode entries = JsonNodeFactory.instance.arrayNode();
            node.forEach(entry -> entries.add(turned(entry)));
            return entries;
        }
        if (!node.isObject()) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(node.properties());
        Collections.reverse(properties);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        properties.forEach(property -> object.set(property.getKey(), turned(property.getValue())));
        return object;
    }
}
