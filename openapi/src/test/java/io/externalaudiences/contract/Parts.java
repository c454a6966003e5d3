package io.externalaudiences.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.Located;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All parts of the contract, parsed. Each copy is fresh, so that a test may break it. */
final class Parts {

    /** It reads JSON as well, which is YAML. */
    static final YAMLMapper YAML = new YAMLMapper();

    // Reading takes longer than all rules together, so it is done once.
    private static final JsonNode DOCUMENT = YAML.readTree(Contract.document().text());
    private static final JsonNode REQUIREMENTS =
            YAML.readTree(Contract.requirements().text()).get("requirements");
    private static final JsonNode SECTIONS =
            YAML.readTree(Contract.guideTrace().text()).get("sections");
    private static final JsonNode FLOWS = read(Path.of("external-audiences.arazzo.yaml"));
    private static final Map<String, JsonNode> EXAMPLES = readExamples();

    final JsonNode document = DOCUMENT.deepCopy();
    final JsonNode requirements = REQUIREMENTS.deepCopy();
    final JsonNode sections = SECTIONS.deepCopy();

    /** The flows of the documentation, an Arazzo document. */
    final JsonNode flows = FLOWS.deepCopy();

    /** The payloads by the name that an {@code externalValue} has for them. */
    final Map<String, JsonNode> examples = copied(EXAMPLES);

    String decisions = Contract.decisions().text();

    /** An object of the document, by its JSON pointer. */
    ObjectNode at(String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    /** A requirement, by its id. */
    ObjectNode requirement(String id) {
        return (ObjectNode) each(requirements)
                .filter(requirement -> requirement.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** An example's payload. */
    ObjectNode example(String name) {
        return (ObjectNode) examples.get("examples/" + name);
    }

    /** The lines that the trace has for a section. */
    ArrayNode linesOf(String section) {
        return (ArrayNode) each(sections)
                .filter(candidate -> candidate.path("id").asString().equals(section))
                .findFirst()
                .orElseThrow()
                .get("trace");
    }

    /** Each operation of the document. */
    Stream<JsonNode> operations() {
        return ContractDocument.of(document).operations().stream()
                .map(operation -> operation.place().node());
    }

    /** A node of the document, or what its {@code $ref} names. */
    JsonNode resolved(JsonNode node) {
        return ContractDocument.of(document)
                .follow(new Located(JsonPointer.empty(), node))
                .node();
    }

    /** The elements of a list, or the values of an object. */
    static Stream<JsonNode> each(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static Map<String, JsonNode> copied(Map<String, JsonNode> examples) {
        Map<String, JsonNode> copies = new TreeMap<>();
        examples.forEach((name, payload) -> copies.put(name, payload.deepCopy()));
        return copies;
    }

    private static Map<String, JsonNode> readExamples() {
        try (var files = Files.walk(Path.of("examples"))) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> file.toString().replace('\\', '/'),
                            Parts::read,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
