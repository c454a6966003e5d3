package io.externalaudiences.review.version;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One version of the contract.
 *
 * @param name what to call it, such as {@code 1.0.0}
 * @param document the document with the values of its examples
 * @param requirements its requirements by their ids, in their order
 */
public record ContractVersion(String name, JsonNode document, Map<String, JsonNode> requirements) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * Reads a version.
     *
     * @param document the text of the bundled document
     * @param requirements the text of the list of requirements
     * @throws tools.jackson.core.JacksonException if either is no YAML
     */
    public static ContractVersion read(String name, String document, String requirements) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        YAML.readTree(requirements)
                .path("requirements")
                .forEach(requirement -> byId.put(requirement.path("id").asString(), requirement));
        return new ContractVersion(name, YAML.readTree(document), byId);
    }

    /** The whole document. */
    public Located root() {
        return new Located(JsonPointer.empty(), document);
    }

    /** What a node stands for: itself, or what its {@code $ref} names. */
    public Located resolved(Located place) {
        String reference = place.text("$ref");
        if (reference.isEmpty()) {
            return place;
        }
        if (!reference.startsWith("#/")) {
            throw new IllegalArgumentException(
                    name + ": " + place.pointer() + " refers to " + reference + ", which is outside of the document");
        }
        JsonPointer target = JsonPointer.compile(reference.substring(1));
        Located found = new Located(target, document.at(target));
        if (!found.isThere()) {
            throw new IllegalArgumentException(
                    name + ": " + place.pointer() + " refers to " + reference + ", which is not there");
        }
        return resolved(found);
    }

    /**
     * The requirement behind a keyword of a place: the nearest that {@code x-requirement} names there or above.
     *
     * @param keyword such as {@code maxLength}
     */
    public Optional<String> requirementBehind(JsonPointer place, String keyword) {
        for (JsonPointer nearest = place; nearest != null; nearest = nearest.head()) {
            JsonNode named = document.at(nearest).path("x-requirement");
            JsonNode id = named.isObject() ? named.path(keyword) : named;
            if (id.isString()) {
                return Optional.of(id.stringValue());
            }
        }
        return Optional.empty();
    }
}
