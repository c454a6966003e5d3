package io.externalaudiences.conformance.contract;

import io.externalaudiences.contract.Contract;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract as a tree, with its operations by id. Immutable. */
public final class ContractDocument {

    private static final JsonPointer JSON_SCHEMA = JsonPointer.compile("/content/application~1json/schema");

    private static final ContractDocument OF_CONTRACT = of(Contract.document().text());

    private final JsonNode root;
    private final Map<String, ContractOperation> operations;

    private ContractDocument(JsonNode root) {
        this.root = root;
        this.operations = operationsOf(root);
    }

    /** The contract on the class path. */
    public static ContractDocument ofContract() {
        return OF_CONTRACT;
    }

    /**
     * Reads another one, such as the contract after a change.
     *
     * @param yaml the document
     */
    public static ContractDocument of(String yaml) {
        return new ContractDocument(YAMLMapper.builder().build().readTree(yaml));
    }

    /** The contract's own version, such as {@code 1.0.0}. */
    public String version() {
        return root.at("/info/version").asString();
    }

    /** Every operation by its operationId, in the order of the document. */
    public Map<String, ContractOperation> operations() {
        return operations;
    }

    /**
     * The operation of an operationId.
     *
     * @throws NoSuchElementException if the contract has none
     */
    public ContractOperation operation(String operationId) {
        ContractOperation operation = operations.get(operationId);
        if (operation == null) {
            throw new NoSuchElementException("the contract has no operation " + operationId);
        }
        return operation;
    }

    /** The node at a pointer with {@code $ref} followed, a missing one where there is none. */
    public JsonNode resolved(JsonPointer pointer) {
        return follow(root.at(pointer));
    }

    /** The schema of an operation's request body; a missing node where it has none. */
    JsonNode requestSchema(String operationId) {
        return requestSchemaPointer(operationId).map(root::at).orElse(MissingNode.getInstance());
    }

    /** Where the schema of an operation's request body stands; empty where it has none. */
    Optional<JsonPointer> requestSchemaPointer(String operationId) {
        return schemaPointer(operation(operationId).pointer().appendProperty("requestBody"));
    }

    /**
     * Where the schema of a JSON body stands, {@code $ref} followed; empty where there is none.
     *
     * @param body where the request body or the response stands
     */
    Optional<JsonPointer> schemaPointer(JsonPointer body) {
        JsonNode reference = root.at(body).path("$ref");
        JsonPointer resolved =
                reference.isString() ? JsonPointer.compile(reference.asString().substring(1)) : body;
        return Optional.of(resolved.append(JSON_SCHEMA))
                .filter(schema -> !root.at(schema).isMissingNode());
    }

    JsonNode root() {
        return root;
    }

    JsonNode follow(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString() ? follow(root.at(reference.asString().substring(1))) : node;
    }

    private static Map<String, ContractOperation> operationsOf(JsonNode root) {
        Map<String, ContractOperation> operations = new LinkedHashMap<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> member.getValue().has("operationId"))
                        .forEach(member -> {
                            ContractOperation operation =
                                    ContractOperation.of(path.getKey(), member.getKey(), member.getValue());
                            operations.put(operation.id(), operation);
                        }));
        return operations;
    }
}
