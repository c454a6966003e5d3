package io.externalaudiences.conformance.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.externalaudiences.conformance.exchange.Answer;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.DocumentPath;
import io.externalaudiences.contract.model.Located;
import io.externalaudiences.contract.model.Operation;
import io.externalaudiences.contract.model.RequirementPlaces;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The requirement that the kit blames where an answer breaks the document is one that the impact page shows where the
 * same place is edited: at every keyword of every answer, tried with an answer that breaks it.
 */
class KitAndPageTest {

    /** What an answer can break. A list of what is required is broken name by name. */
    private static final Set<String> KEYWORDS = Set.of(
            "type", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "oneOf");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ContractDocument contract = ContractDocument.ofContract();
    private final BodySchemas schemas = new BodySchemas(contract);
    private final Grader grader = new Grader(contract);
    private final RequirementPlaces page = new RequirementPlaces(contract);

    private final Map<String, Set<String>> blamed = new TreeMap<>();

    KitAndPageTest() {
        answers().forEach(answer -> answer.broken().forEach(body -> blame(answer, body)));
    }

    @Test
    void sayTheSameOfEveryPlaceThatAnAnswerBreaks() {
        assertThat(blamed.entrySet().stream()
                        .filter(entry -> !page(entry.getKey()).equals(entry.getValue()))
                        .map(entry -> entry.getKey() + ": the kit says " + entry.getValue() + ", the page "
                                + page(entry.getKey())))
                .isEmpty();
    }

    @Test
    void noPlaceIsLeftOut() {
        Set<String> written = new TreeSet<>();
        answers().forEach(answer -> collect(answer.schema(), written));

        assertThat(written).hasSizeGreaterThan(140);
        assertThat(blamed.keySet()).containsAll(written);
    }

    private Set<String> page(String place) {
        return page.behind(JsonPointer.compile(place));
    }

    private static void collect(DocumentPath schema, Set<String> places) {
        Located here = schema.last();
        here.members()
                .filter(keyword -> KEYWORDS.contains(keyword.name()))
                .forEach(keyword -> places.add(keyword.pointer().toString()));
        here.member("required")
                .elements()
                .forEach(name -> places.add(name.pointer().toString()));
        here.member("properties")
                .members()
                .forEach(property -> collect(schema.to("properties").to(property.name()), places));
        if (here.member("items").isThere()) {
            collect(schema.to("items"), places);
        }
        for (int part = 0; part < here.member("allOf").node().size(); part++) {
            collect(schema.to("allOf").to(part), places);
        }
    }

    private void blame(AnswerOfTheContract answer, JsonNode body) {
        List<Error> errors = schemas.errors(answer.schema().last().pointer(), body);
        if (errors.size() != 1) {
            return;
        }
        Set<String> requirements = blamed.computeIfAbsent(placeOf(errors.get(0)).toString(), none -> new HashSet<>());
        grader.grade(answer.exchange(body)).stream()
                .filter(finding -> finding.expected().startsWith("an answer as the schema"))
                .flatMap(finding -> finding.requirement().stream())
                .forEach(requirements::add);
    }

    /** Where the keyword stands that is broken; of what is required, the name. */
    private JsonPointer placeOf(Error error) {
        JsonPointer keyword =
                JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
        if (!error.getKeyword().equals("required")) {
            return keyword;
        }
        return contract.at(keyword)
                .elements()
                .filter(name -> name.node().asString().equals(error.getProperty()))
                .map(Located::pointer)
                .findFirst()
                .orElseThrow();
    }

    private Stream<AnswerOfTheContract> answers() {
        return contract.operations().stream()
                .flatMap(operation -> operation.statuses().stream()
                        .flatMap(status -> contract.responseSchema(operation.id(), status).stream()
                                .flatMap(schema -> Stream.of(sample(schema), ended(sample(schema)))
                                        .map(sample -> new AnswerOfTheContract(operation, status, schema, sample)))));
    }

    /** The same of a run that has ended: what may be missing depends on that. */
    private static JsonNode ended(JsonNode sample) {
        return sample.path("status").isString() ? ((ObjectNode) sample).put("status", "SUCCESS") : sample;
    }

    /** A value with all that a schema speaks of. */
    private static JsonNode sample(DocumentPath schema) {
        Located here = schema.last();
        if (here.member("oneOf").isThere()) {
            return sample(schema.to("oneOf").to(0));
        }
        if (here.member("example").isThere()) {
            return here.member("example").node();
        }
        return switch (here.text("type")) {
            case "array" -> JSON.arrayNode().add(sample(schema.to("items")));
            case "string" ->
                JSON.stringNode(here.member("enum").element(0).node().asString("100940-404"));
            case "integer" -> JSON.numberNode(here.member("minimum").node().asInt(1));
            case "boolean" -> JSON.booleanNode(true);
            default -> sampleObject(schema);
        };
    }

    private static JsonNode sampleObject(DocumentPath schema) {
        ObjectNode object = JSON.objectNode();
        Located here = schema.last();
        for (int part = 0; part < here.member("allOf").node().size(); part++) {
            object.setAll((ObjectNode) sampleObject(schema.to("allOf").to(part)));
        }
        here.member("properties")
                .members()
                .forEach(property -> object.set(
                        property.name(), sample(schema.to("properties").to(property.name()))));
        return object;
    }

    /** An answer that is right, and those that follow from it with one thing wrong. */
    private record AnswerOfTheContract(Operation operation, int status, DocumentPath schema, JsonNode sample) {

        Stream<JsonNode> broken() {
            return DerivedInputs.of(schema, sample).stream()
                    .filter(input -> !input.allowed())
                    .map(input -> input.in(sample));
        }

        Exchange exchange(JsonNode body) {
            Call call = new Call(operation.id(), operation.method(), operation.path(), Map.of(), null);
            Answer answer = new Answer(
                    status,
                    Map.of("Content-Type", List.of("application/json")),
                    body.toString().getBytes(UTF_8));
            return new Exchange(URI.create("http://127.0.0.1/"), call, answer, Duration.ZERO);
        }
    }
}
