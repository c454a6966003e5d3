package io.externalaudiences.contract.model;

import io.externalaudiences.contract.Contract;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract as a tree, with its operations. Immutable. */
public final class ContractDocument {

    private static final ContractDocument OF_CONTRACT = read(Contract.document().text());

    private final JsonNode tree;
    private final List<Operation> operations;

    private ContractDocument(JsonNode tree) {
        this.tree = tree;
        this.operations = Operation.all(root()).toList();
    }

    /** The contract on the class path. */
    public static ContractDocument ofContract() {
        return OF_CONTRACT;
    }

    /**
     * Reads another one, such as the contract after a change.
     *
     * @param yaml the document, as YAML or JSON
     * @throws tools.jackson.core.JacksonException if it is neither
     */
    public static ContractDocument read(String yaml) {
        return of(YAMLMapper.builder().build().readTree(yaml));
    }

    /** The document of a tree, which nobody may change any more. */
    public static ContractDocument of(JsonNode tree) {
        return new ContractDocument(tree);
    }

    /** The contract's own version, such as {@code 1.0.0}; empty where it gives none. */
    public String version() {
        return tree.at("/info/version").asString("");
    }

    /** The document as it is written. */
    public JsonNode tree() {
        return tree;
    }

    /** The whole document. */
    public Located root() {
        return at(JsonPointer.empty());
    }

    /** A place, there or missing. */
    public Located at(JsonPointer pointer) {
        return new Located(pointer, tree.at(pointer));
    }

    /** Every operation, in the order of the document. */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * The operation of an operationId.
     *
     * @throws NoSuchElementException if the document has none
     */
    public Operation operation(String operationId) {
        return operations.stream()
                .filter(operation -> operation.id().equals(operationId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the contract has no operation " + operationId));
    }

    /**
     * What a place stands for: itself, or what its {@code $ref} names.
     *
     * @throws IllegalArgumentException if the reference leads out of the document, to nothing, or in a circle
     */
    public Located follow(Located place) {
        Set<JsonPointer> followed = new HashSet<>();
        Located here = place;
        while (isReference(here)) {
            if (!followed.add(here.pointer())) {
                throw new IllegalArgumentException(place.pointer() + " refers to itself");
            }
            here = target(here);
        }
        return here;
    }

    /** Whether a place says nothing but where to look. */
    static boolean isReference(Located place) {
        return place.node().path("$ref").isString();
    }

    private Located target(Located place) {
        String reference = place.text("$ref");
        if (!reference.startsWith("#/")) {
            throw new IllegalArgumentException(
                    place.pointer() + " refers to " + reference + ", which is outside of the document");
        }
        Located found = at(JsonPointer.compile(reference.substring(1)));
        if (!found.isThere()) {
            throw new IllegalArgumentException(place.pointer() + " refers to " + reference + ", which is not there");
        }
        return found;
    }

    /** The way to the schema of an operation's request body; empty where it has none. */
    public Optional<DocumentPath> requestSchema(String operationId) {
        return schema(from(operationId).to("requestBody"));
    }

    /** The way to the schema of what an operation answers with a status; empty where there is none. */
    public Optional<DocumentPath> responseSchema(String operationId, int status) {
        return schema(from(operationId).to("responses").to(Integer.toString(status)));
    }

    private DocumentPath from(String operationId) {
        return DocumentPath.from(this, operation(operationId).place());
    }

    private static Optional<DocumentPath> schema(DocumentPath body) {
        return Optional.of(body.to("content").to("application/json").to("schema"))
                .filter(schema -> schema.last().isThere());
    }
}
