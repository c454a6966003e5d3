package io.externalaudiences.conformance.contract;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the contract.
 *
 * @param id its operationId
 * @param method the HTTP method, in upper case
 * @param path its path with the parameters in braces
 * @param statuses the statuses that it documents
 * @param pointer where in the document it stands
 */
public record ContractOperation(String id, String method, String path, Set<Integer> statuses, JsonPointer pointer) {

    static ContractOperation of(String path, String method, JsonNode node) {
        Set<Integer> statuses = new TreeSet<>();
        node.path("responses").propertyNames().forEach(status -> statuses.add(Integer.valueOf(status)));
        return new ContractOperation(
                node.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                statuses,
                JsonPointer.empty().appendProperty("paths").appendProperty(path).appendProperty(method));
    }

    /** Whether a path below the target's URL, without its query, is one of this operation. */
    boolean answersAt(String somewhere) {
        return somewhere.replaceFirst("\\?.*", "").matches(path.replaceAll("\\{\\w+}", "[^/]+"));
    }

    /** Where the response of a status stands. */
    JsonPointer response(int status) {
        return pointer.appendProperty("responses").appendProperty(Integer.toString(status));
    }
}
