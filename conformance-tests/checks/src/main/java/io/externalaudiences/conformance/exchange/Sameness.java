package io.externalaudiences.conformance.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * When two values of the API say the same: a null and an empty list say what an absent property does, the order of a
 * list counts for nothing, entries that have a name are matched by it, the case of an id is free, and a number is what
 * its digits are. That a number was answered as a string is judged by the one requirement that asks for its type.
 */
final class Sameness {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private Sameness() {}

    /**
     * Whether the actual value says what the expected one does; properties that were not expected are not looked at.
     */
    static boolean of(JsonNode expected, JsonNode actual) {
        if (isNothing(expected)) {
            return isNothing(actual);
        }
        if (expected.isObject()) {
            return expected.properties().stream()
                    .allMatch(property -> of(property.getValue(), actual.path(property.getKey())));
        }
        if (expected.isArray()) {
            return actual.isArray() && ofLists(expected, actual);
        }
        return ofTexts(expected.asString(), actual.asString(""));
    }

    private static boolean ofTexts(String expected, String actual) {
        boolean isId = UUID_FORM.matcher(expected).matches();
        return isId ? expected.equalsIgnoreCase(actual) : expected.equals(actual);
    }

    private static boolean ofLists(JsonNode expected, JsonNode actual) {
        if (expected.get(0).has("name")) {
            Map<String, JsonNode> byName = byName(actual);
            return byName.size() == expected.size()
                    && byName(expected).entrySet().stream()
                            .allMatch(entry -> byName.containsKey(entry.getKey())
                                    && of(entry.getValue(), byName.get(entry.getKey())));
        }
        if (expected.get(0).isContainer()) {
            return actual.size() == expected.size()
                    && IntStream.range(0, expected.size())
                            .allMatch(index -> of(expected.get(index), actual.get(index)));
        }
        return asSet(expected).equals(asSet(actual));
    }

    private static Map<String, JsonNode> byName(JsonNode list) {
        Map<String, JsonNode> entries = new HashMap<>();
        list.forEach(entry -> entries.put(entry.path("name").asString(""), entry));
        return entries;
    }

    private static Set<String> asSet(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(entry -> texts.add(entry.asString("")));
        return texts;
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull() || (node.isArray() && node.isEmpty());
    }
}
