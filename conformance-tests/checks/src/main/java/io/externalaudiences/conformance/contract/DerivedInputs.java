package io.externalaudiences.conformance.contract;

import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.DocumentPath;
import io.externalaudiences.contract.model.XRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    private final List<DerivedInput> inputs = new ArrayList<>();

    private DerivedInputs() {}

    /**
     * All that follow from the schema of an operation's request.
     *
     * @param valid a body that the schema allows; where it has a list, its first entry is changed
     */
    public static List<DerivedInput> of(ContractDocument contract, String operationId, JsonNode valid) {
        return contract.requestSchema(operationId)
                .map(schema -> of(schema, valid))
                .orElse(List.of());
    }

    /** All that follow from a schema. */
    static List<DerivedInput> of(DocumentPath schema, JsonNode valid) {
        DerivedInputs derived = new DerivedInputs();
        derived.walk(schema, valid, JsonPointer.empty());
        return List.copyOf(derived.inputs);
    }

    private void walk(DocumentPath schema, JsonNode value, JsonPointer place) {
        wrongType(schema, place);
        Stream.concat(Stream.of(schema), parts(schema, "oneOf")).forEach(alternative -> {
            texts(alternative, place);
            numbers(alternative, place);
        });
        lists(schema, value, place);
        properties(schema, value, place);
        parts(schema, "allOf").forEach(part -> walk(part, value, place));
    }

    private static Stream<DocumentPath> parts(DocumentPath schema, String keyword) {
        DocumentPath list = schema.to(keyword);
        return IntStream.range(0, list.last().node().size()).mapToObj(list::to);
    }

    private void wrongType(DocumentPath path, JsonPointer place) {
        JsonNode schema = path.last().node();
        boolean isOneOf = schema.has("oneOf");
        JsonNode wrong = switch (schema.path("type").asString("")) {
            case "string" -> JSON.numberNode(7);
            case "array", "object", "integer", "number", "boolean" -> JSON.stringNode("text");
            default -> JSON.booleanNode(true);
        };
        if (isOneOf || schema.has("type")) {
            add(isOneOf ? "oneOf" : "type", path, place, wrong, false);
        }
    }

    private void texts(DocumentPath path, JsonPointer place) {
        JsonNode schema = path.last().node();
        String pattern = schema.path("pattern").asString("");
        if (schema.has("enum")) {
            add("enum", path, place, JSON.stringNode("no such value"), false);
        }
        if (schema.path("format").asString("").equals("uuid")) {
            add("format", path, place, JSON.stringNode("no uuid"), false);
        }
        if (!pattern.isEmpty()) {
            ODD_TEXTS.stream()
                    .filter(text -> !text.matches(pattern))
                    .findFirst()
                    .ifPresent(text -> add("pattern", path, place, JSON.stringNode(text), false));
        }
        if (schema.path("minLength").asInt(0) > 0) {
            add(
                    "minLength",
                    path,
                    place,
                    JSON.stringNode("x".repeat(schema.path("minLength").asInt() - 1)),
                    false);
        }
        if (schema.has("maxLength")) {
            add(
                    "maxLength",
                    path,
                    place,
                    JSON.stringNode("x".repeat(schema.path("maxLength").asInt() + 1)),
                    false);
        }
    }

    private void numbers(DocumentPath path, JsonPointer place) {
        JsonNode schema = path.last().node();
        if (schema.has("minimum")) {
            long minimum = schema.path("minimum").asLong();
            add("minimum", path, place, JSON.numberNode(minimum - 1), false);
            add("minimum", path, place, JSON.numberNode(minimum), true);
        }
        if (schema.has("maximum")) {
            long maximum = schema.path("maximum").asLong();
            add("maximum", path, place, JSON.numberNode(maximum + 1), false);
            add("maximum", path, place, JSON.numberNode(maximum), true);
        }
    }

    private void lists(DocumentPath path, JsonNode value, JsonPointer place) {
        JsonNode schema = path.last().node();
        if (schema.path("minItems").asInt(0) > 0) {
            add("minItems", path, place, JSON.arrayNode(), false);
        }
        if (!value.isArray() || value.isEmpty()) {
            return;
        }
        if (schema.has("maxItems")) {
            ArrayNode tooMany = JSON.arrayNode();
            for (int count = 0; count <= schema.path("maxItems").asInt(); count++) {
                tooMany.add(value.get(0).deepCopy());
            }
            add("maxItems", path, place, tooMany, false);
        }
        walk(path.to("items"), value.get(0), place.appendIndex(0));
    }

    private void properties(DocumentPath path, JsonNode value, JsonPointer place) {
        JsonNode schema = path.last().node();
        if (schema.path("minProperties").asInt(0) > 0) {
            add("minProperties", path, place, JSON.objectNode(), false);
        }
        if (schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").asBoolean()) {
            add("additionalProperties", path, place.appendProperty("noSuchProperty"), JSON.booleanNode(true), false);
        }
        for (JsonNode required : schema.path("required")) {
            String name = required.asString();
            add("required", XRequirement.ofMissing(path, name), place.appendProperty(name), null, false);
        }
        if (value.isObject()) {
            DocumentPath properties = path.to("properties");
            schema.path("properties")
                    .propertyNames()
                    .forEach(name -> walk(properties.to(name), value.path(name), place.appendProperty(name)));
        }
    }

    private void add(String keyword, DocumentPath path, JsonPointer place, @Nullable JsonNode value, boolean allowed) {
        add(keyword, XRequirement.nearest(path, keyword), place, value, allowed);
    }

    private void add(
            String keyword, List<String> behind, JsonPointer place, @Nullable JsonNode value, boolean allowed) {
        String requirement = behind.stream().findFirst().orElse(null);
        DerivedInput input = new DerivedInput(requirement, keyword, place, value, allowed);
        if (!inputs.contains(input)) {
            inputs.add(input);
        }
    }
}
