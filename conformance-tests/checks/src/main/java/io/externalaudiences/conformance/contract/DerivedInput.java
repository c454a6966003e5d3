package io.externalaudiences.conformance.contract;

import io.externalaudiences.conformance.exchange.Exchange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request that follows from a schema of the contract: a valid body with one place of it changed.
 *
 * @param requirementId the requirement behind the keyword that is looked at; null where the contract names none
 * @param keyword of the schema
 * @param place in the body that is changed
 * @param value what stands there then; null where it is left out
 * @param allowed whether the schema allows it
 */
public record DerivedInput(
        @Nullable String requirementId,
        String keyword,
        JsonPointer place,
        @Nullable JsonNode value,
        boolean allowed) {

    /** A valid body, changed. */
    public JsonNode in(JsonNode valid) {
        if (place.equals(JsonPointer.empty())) {
            return value == null ? valid : value;
        }
        JsonNode body = valid.deepCopy();
        JsonNode parent = body.at(place.head());
        String name = place.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            if (value == null) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (parent instanceof ArrayNode array && value != null) {
            array.set(place.last().getMatchingIndex(), value);
        }
        return body;
    }

    /** The requirement behind it; empty where the contract names none. */
    public Optional<String> requirement() {
        return Optional.ofNullable(requirementId);
    }

    /** The same where that requirement is told of another operation: one schema may serve several. */
    public DerivedInput withoutRequirement() {
        return new DerivedInput(null, keyword, place, value, allowed);
    }

    /** What is wrong where a target has answered otherwise. */
    public Finding finding(Exchange exchange) {
        return new Finding(
                requirementId,
                (allowed ? "no refusal for its shape" : "a refusal") + ", by " + keyword + " of the contract at "
                        + place,
                "was answered " + exchange.answer().status(),
                exchange);
    }
}
