package io.externalaudiences.conformance.runner.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * An id as a target answers it.
 *
 * @param property its name, such as {@code runId}
 * @param number for the how many-th time this name stands in the answer with a text, from 1
 * @param value the id itself
 */
record AnsweredId(String property, int number, String value) {

    private static final Set<String> NAMES = Set.of("operationId", "audienceId", "runId");

    /** The ids in an answer, as far as it is JSON: it may have been cut. */
    static List<AnsweredId> in(String body) {
        List<AnsweredId> ids = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        try (JsonParser parser = JsonMapper.shared().createParser(body)) {
            while (parser.nextToken() != null) {
                // What stands in no object has no name.
                String name = Objects.requireNonNullElse(parser.currentName(), "");
                if (parser.currentToken() == JsonToken.VALUE_STRING && NAMES.contains(name)) {
                    ids.add(new AnsweredId(name, numbers.merge(name, 1, Integer::sum), parser.getString()));
                }
            }
        } catch (JacksonException e) {
            // What stands behind it is no JSON, and has no ids.
            return ids;
        }
        return ids;
    }
}
