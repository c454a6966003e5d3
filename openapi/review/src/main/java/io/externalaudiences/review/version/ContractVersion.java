package io.externalaudiences.review.version;

import io.externalaudiences.contract.model.ContractDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One version of the contract.
 *
 * @param name what to call it, such as {@code 1.0.0}
 * @param document the document with the values of its examples
 * @param requirements its requirements by their ids, in their order, as they are written: one that is edited may lack
 *     what it needs
 */
public record ContractVersion(String name, ContractDocument document, Map<String, JsonNode> requirements) {

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
        return new ContractVersion(name, ContractDocument.read(document), byId);
    }

    /** The same under another name. */
    public ContractVersion named(String other) {
        return new ContractVersion(other, document, requirements);
    }
}
