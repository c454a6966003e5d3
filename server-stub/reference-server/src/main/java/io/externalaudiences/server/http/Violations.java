package io.externalaudiences.server.http;

import com.networknt.schema.Error;
import io.externalaudiences.server.audience.Violation;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What a schema found wrong, in sentences for people. Numbers and examples come from the contract.
 *
 * <p>A value of which no alternative is right is one violation, and not one for each alternative.
 */
final class Violations {
    private static final Pattern ALTERNATIVE = Pattern.compile("(.*)/oneOf(/.*)?");

    private final JsonNode contract;

    /**
     * Takes words from this contract.
     *
     * @param contract the whole document, in which the schemas of the errors lie
     */
    Violations(JsonNode contract) {
        this.contract = contract;
    }

    List<Violation> of(List<Error> errors) {
        return errors.stream().map(this::violation).distinct().toList();
    }

    private Violation violation(Error error) {
        String place = error.getInstanceLocation().toString();
        String schema =
                Objects.requireNonNull(error.getSchemaLocation().getFragment()).toString();
        Matcher alternative = ALTERNATIVE.matcher(schema);
        if (alternative.matches()) {
            return new Violation(place, anyOf(contract.at(JsonPointer.compile(alternative.group(1)))));
        }
        String keyword = error.getKeyword();
        JsonNode rule = contract.at(JsonPointer.compile(schema.substring(0, schema.lastIndexOf('/'))));
        return switch (keyword) {
            case "required" -> new Violation(place + "/" + escaped(error.getProperty()), "is required");
            case "additionalProperties" ->
                new Violation(place + "/" + escaped(error.getProperty()), "is not allowed here");
            default -> new Violation(place, reason(keyword, rule));
        };
    }

    private static String escaped(String property) {
        return property.replace("~", "~0").replace("/", "~1");
    }

    private static String reason(String keyword, JsonNode rule) {
        JsonNode bound = rule.path(keyword);
        return switch (keyword) {
            case "type" -> "must be " + typeName(bound.asString());
            case "enum" ->
                "must be one of "
                        + String.join(
                                ", ",
                                bound.valueStream().map(JsonNode::asString).toList());
            case "minLength" -> "must not be empty";
            case "maxLength" -> "must not be longer than " + bound.asString() + " characters";
            case "minItems" -> "must hold at least " + bound.asString() + " item";
            case "maxItems" -> "must hold at most " + bound.asString() + " items";
            case "minProperties" -> "must hold at least " + bound.asString() + " property";
            case "minimum" -> "must be at least " + bound.asString();
            case "maximum" -> "must be at most " + bound.asString();
            case "pattern" -> form(rule);
            case "format" -> "must be a " + bound.asString();
            default -> "is not as the contract describes it (" + keyword + ")";
        };
    }

    /** A pattern is for programs; the contract also has words for it, or at least an example. */
    private static String form(JsonNode rule) {
        String described = rule.path("description").asString("").strip();
        return described.isEmpty()
                ? "must have the form of " + rule.path("example").asString("what the contract describes")
                : "does not fit its description: " + described;
    }

    private static String typeName(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "integer" -> "a whole number";
            case "object" -> "an object";
            default -> "a " + type;
        };
    }

    private static String anyOf(JsonNode schema) {
        JsonNode integer = schema.path("oneOf").path(0);
        return integer.has("minimum")
                ? "must be a whole number from " + integer.get("minimum") + " to " + integer.get("maximum")
                : "is none of the alternatives that the contract describes";
    }
}
