package io.externalaudiences.conformance.contract;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Finds the requirement behind a breach of a schema: the nearest {@code x-requirement} above the keyword that was
 * broken, on the way by which it was reached, {@code $ref} included. For a property that is missing the property's own
 * comes first. An {@code x-requirement} is an id, or a map from keyword to id.
 */
final class NearestRequirement {

    private static final String EXTENSION = "x-requirement";

    private final ContractDocument contract;

    NearestRequirement(ContractDocument contract) {
        this.contract = contract;
    }

    /**
     * The requirement behind an error.
     *
     * @param response where the response stands; what it says itself is asked last
     * @param schema where its schema stands; the way of the error begins there
     */
    Optional<String> behind(JsonPointer response, JsonPointer schema, Error error) {
        Deque<JsonNode> above = new ArrayDeque<>();
        above.push(contract.root().at(response));
        JsonNode node = contract.root().at(schema);
        above.push(node);
        NodePath way = error.getEvaluationPath();
        for (int step = 0; step < way.getNameCount(); step++) {
            Object element = way.getElement(step);
            node = "$ref".equals(element) ? contract.follow(node) : child(node, element);
            above.push(node);
        }
        return missingProperty(above, error).or(() -> nearest(above, error.getKeyword()));
    }

    private Optional<String> missingProperty(Deque<JsonNode> above, Error error) {
        if (!"required".equals(error.getKeyword())) {
            return Optional.empty();
        }
        return above.stream()
                .filter(node -> node.path("properties").has(error.getProperty()))
                .findFirst()
                .map(node -> contract.follow(node.path("properties").path(error.getProperty())))
                .flatMap(property -> named(property, "required"));
    }

    /** The nearest on a way through a schema, the innermost place first. */
    static Optional<String> nearest(Iterable<JsonNode> above, String keyword) {
        return StreamSupport.stream(above.spliterator(), false)
                .flatMap(node -> named(node, keyword).stream())
                .findFirst();
    }

    /** What one place names for a keyword. */
    static Optional<String> named(JsonNode node, String keyword) {
        JsonNode extension = node.path(EXTENSION);
        JsonNode id = extension.isObject() ? extension.path(keyword) : extension;
        return id.isString() ? Optional.of(id.asString()) : Optional.empty();
    }

    private static JsonNode child(JsonNode node, Object element) {
        return element instanceof Integer index ? node.path(index) : node.path(element.toString());
    }
}
