package io.externalaudiences.review.proof;

import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.review.version.ContractVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of the contract as JSON.
 *
 * @param document the bundled document
 * @param requirements the list of requirements
 */
record Texts(String document, String requirements) {

    private static final JsonMapper JSON = new JsonMapper();

    ContractVersion version(String name) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        JSON.readTree(requirements)
                .get("requirements")
                .forEach(requirement -> byId.put(requirement.get("id").asString(), requirement));
        return new ContractVersion(name, ContractDocument.read(document), byId);
    }
}
