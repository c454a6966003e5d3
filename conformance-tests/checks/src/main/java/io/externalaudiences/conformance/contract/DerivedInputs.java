package io.externalaudiences.conformance.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Derives requests from the schema of an operation's body: each required property left out, each type wrong, each enum,
 * pattern and bound just past its limit, and each bound of a number at it. A changed schema gives changed requests.
 *
 * <p>What stands outside of bodies (headers, malformed JSON, unknown ids) is the same for every operation and judged by
 * checks of its own, so it is not derived again.
 */
public final class DerivedInputs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Texts that few patterns allow; the first that one does not is what breaks it. */
    private static final List<String> ODD_TEXTS = List.of("../x", "a b", "?", "0");

    private final ContractDocument contract;
    private final List<DerivedInput> inputs = new ArrayList<>();

    private DerivedInputs(ContractDocument contract) {
        this.contract = contract;
    }

    /**
     * All that follow from the schema of an operation's request.
     *
     * @param valid a body that the schema allows; where it has a list, its first entry is changed
     */
    public static List<DerivedInput> of(ContractDocument contract, String operationId, JsonNode valid) {
        DerivedInputs derived = new DerivedInputs(contract);
        derived.walk(contract.requestSchema(operationId), valid, JsonPointer.empty(), new ArrayDeque<>());
        return List.copyOf(derived.inputs);
    }

    private void walk(JsonNode reference, JsonNode value, JsonPointer place, Deque<JsonNode> outside) {
        JsonNode schema = contract.follow(reference);
        Deque<JsonNode> above = new ArrayDeque<>(outside);
        above.push(schema);
        wrongType(schema, place, above);
        Stream.concat(Stream.of(schema), schema.path("oneOf").valueStream()).forEach(alternative -> {
            Deque<JsonNode> way = new ArrayDeque<>(above);
            way.push(alternative);
            texts(alternative, place, way);
            numbers(alternative, place, way);
        });
        lists(schema, value, place, above);
        properties(schema, value, place, above);
    }

    private void wrongType(JsonNode schema, JsonPointer place, Deque<JsonNode> above) {
        boolean isOneOf = schema.has("oneOf");
        JsonNode wrong = switch (schema.path("type").asString("")) {
            case "string" -> JSON.numberNode(7);
            case "array", "object", "integer", "number" -> JSON.stringNode("text");
            default -> JSON.booleanNode(true);
        };
        if (isOneOf || schema.has("type")) {
            add(isOneOf ? "oneOf" : "type", above, place, wrong, false);
        }
    }

    private void texts(JsonNode schema, JsonPointer place, Deque<JsonNode> above) {
        String pattern = schema.path("pattern").asString("");
        if (schema.has("enum")) {
            add("enum", above, place, JSON.stringNode("no such value"), false);
        }
        if (schema.path("format").asString("").equals("uuid")) {
            add("format", above, place, JSON.stringNode("no uuid"), false);
        }
        if (!pattern.isEmpty()) {
            ODD_TEXTS.stream()
                    .filter(text -> !text.matches(pattern))
                    .findFirst()
                    .ifPresent(text -> add("pattern", above, place, JSON.stringNode(text), false));
        }
        if (schema.path("minLength").asInt(0) > 0) {
            add(
                    "minLength",
                    above,
                    place,
                    JSON.stringNode("x".repeat(schema.path("minLength").asInt() - 1)),
                    false);
        }
        if (schema.has("maxLength")) {
            add(
                    "maxLength",
                    above,
                    place,
                    JSON.stringNode("x".repeat(schema.path("maxLength").asInt() + 1)),
                    false);
        }
    }

    private void numbers(JsonNode schema, JsonPointer place, Deque<JsonNode> above) {
        if (schema.has("minimum")) {
            long minimum = schema.path("minimum").asLong();
            add("minimum", above, place, JSON.numberNode(minimum - 1), false);
            add("minimum", above, place, JSON.numberNode(minimum), true);
        }
        if (schema.has("maximum")) {
            long maximum = schema.path("maximum").asLong();
            add("maximum", above, place, JSON.numberNode(maximum + 1), false);
            add("maximum", above, place, JSON.numberNode(maximum), true);
        }
    }

    private void lists(JsonNode schema, JsonNode value, JsonPointer place, Deque<JsonNode> above) {
        if (schema.path("minItems").asInt(0) > 0) {
            add("minItems", above, place, JSON.arrayNode(), false);
        }
        if (!value.isArray() || value.isEmpty()) {
            return;
        }
        if (schema.has("maxItems")) {
            ArrayNode tooMany = JSON.arrayNode();
            for (int count = 0; count <= schema.path("maxItems").asInt(); count++) {
                tooMany.add(value.get(0).deepCopy());
            }
            add("maxItems", above, place, tooMany, false);
        }
        walk(schema.path("items"), value.get(0), place.appendIndex(0), above);
    }

    private void properties(JsonNode schema, JsonNode value, JsonPointer place, Deque<JsonNode> above) {
        if (schema.path("minProperties").asInt(0) > 0) {
            add("minProperties", above, place, JSON.objectNode(), false);
        }
        if (schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").asBoolean()) {
            add("additionalProperties", above, place.appendProperty("noSuchProperty"), JSON.booleanNode(true), false);
        }
        for (JsonNode required : schema.path("required")) {
            JsonNode property = contract.follow(schema.path("properties").path(required.asString()));
            Optional<String> own = NearestRequirement.named(property, "required");
            Deque<JsonNode> way = own.isPresent() ? new ArrayDeque<>(List.of(property)) : above;
            add("required", way, place.appendProperty(required.asString()), null, false);
        }
        if (value.isObject()) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> walk(
                            property.getValue(),
                            value.path(property.getKey()),
                            place.appendProperty(property.getKey()),
                            above));
        }
    }

    private void add(
            String keyword, Deque<JsonNode> above, JsonPointer place, @Nullable JsonNode value, boolean allowed) {
        String requirement = NearestRequirement.nearest(above, keyword).orElse(null);
        DerivedInput input = new DerivedInput(requirement, keyword, place, value, allowed);
        if (!inputs.contains(input)) {
            inputs.add(input);
        }
    }
}
