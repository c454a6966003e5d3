package io.externalaudiences.contract;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one part of the contract names, another part has. */
final class ReferencesTest {

    private static final String NAME = "/components/schemas/FieldDefinition/properties/name";

    static Stream<RuleCase> rules() {
        return Stream.of(
                new RuleCase(
                        "examples-exist",
                        ReferencesTest::missingExamples,
                        broken -> broken.examples.remove("examples/errors/100970-502.json"),
                        "there is no examples/errors/100970-502.json"),
                new RuleCase(
                        "examples-are-used",
                        ReferencesTest::unusedExamples,
                        broken -> broken.examples.put("examples/errors/none.json", broken.document),
                        "nothing refers to examples/errors/none.json"),
                new RuleCase(
                        "requirements-of-the-document-exist",
                        ReferencesTest::unknownRequirements,
                        broken -> broken.at("/components/schemas/Operation").put("x-requirement", "OPERATION-999"),
                        "/components/schemas/Operation names OPERATION-999"),
                new RuleCase(
                        "requirements-of-the-document-exist",
                        ReferencesTest::unknownRequirements,
                        broken -> broken.at(NAME + "/x-requirement").put("required", "CREATE-999"),
                        NAME + " names CREATE-999"),
                new RuleCase(
                        "graded-keywords-exist",
                        ReferencesTest::unknownKeywords,
                        broken -> broken.at(NAME + "/x-requirement").put("maxLenght", "CREATE-012"),
                        NAME + " has no maxLenght"),
                new RuleCase(
                        "flows-name-operations",
                        ReferencesTest::unknownOperationsOfFlows,
                        broken -> ((ObjectNode) broken.flows.at("/workflows/0/steps/0")).put("operationId", "create"),
                        "the step create asks for create"),
                new RuleCase(
                        "operations-are-in-a-flow",
                        ReferencesTest::operationsOutsideOfFlows,
                        broken -> ((ObjectNode) broken.flows.at("/workflows/1/steps/1")).remove("operationId"),
                        "updateExternalAudience is in no flow"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(RuleCase rule) {
        rule.isKept();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void complainsWhenBroken(RuleCase rule) {
        rule.complainsWhenBroken();
    }

    private static Stream<String> missingExamples(Parts parts) {
        return referredExamples(parts)
                .filter(name -> !parts.examples.containsKey(name))
                .map(name -> "there is no " + name);
    }

    private static Stream<String> unusedExamples(Parts parts) {
        var used = referredExamples(parts).collect(toSet());
        return parts.examples.keySet().stream()
                .filter(name -> !used.contains(name))
                .map(name -> "nothing refers to " + name);
    }

    private static Stream<String> referredExamples(Parts parts) {
        return Place.allIn(parts.document)
                .filter(place -> place.name().equals("externalValue"))
                .map(place -> place.node().stringValue());
    }

    private static Stream<String> unknownRequirements(Parts parts) {
        var known = Parts.each(parts.requirements)
                .map(requirement -> requirement.get("id").stringValue())
                .collect(toSet());
        return gradedPlaces(parts)
                .flatMap(place -> Place.allIn(place.node())
                        .map(Place::node)
                        .filter(JsonNode::isString)
                        .filter(id -> !known.contains(id.stringValue()))
                        .map(id -> place.pointer().head() + " names " + id.stringValue()));
    }

    private static Stream<String> unknownKeywords(Parts parts) {
        return gradedPlaces(parts).filter(place -> place.node().isObject()).flatMap(place -> {
            var schema = parts.document.at(place.pointer().head());
            return ((ObjectNode) place.node())
                    .properties().stream()
                            .map(Map.Entry::getKey)
                            // A missing property is told by the object above it.
                            .filter(keyword -> !keyword.equals("required") && !schema.has(keyword))
                            .map(keyword -> place.pointer().head() + " has no " + keyword);
        });
    }

    private static Stream<String> unknownOperationsOfFlows(Parts parts) {
        var known = operationIds(parts).collect(toSet());
        return steps(parts)
                .filter(step -> step.has("operationId"))
                .filter(step -> !known.contains(step.get("operationId").stringValue()))
                .map(step -> "the step " + step.get("stepId").stringValue() + " asks for "
                        + step.get("operationId").stringValue());
    }

    private static Stream<String> operationsOutsideOfFlows(Parts parts) {
        var used =
                steps(parts).map(step -> step.path("operationId").asString("")).collect(toSet());
        return operationIds(parts).filter(id -> !used.contains(id)).map(id -> id + " is in no flow");
    }

    private static Stream<String> operationIds(Parts parts) {
        return parts.operations().map(operation -> operation.get("operationId").stringValue());
    }

    private static Stream<JsonNode> steps(Parts parts) {
        return Parts.each(parts.flows.get("workflows")).flatMap(workflow -> Parts.each(workflow.get("steps")));
    }

    private static Stream<Place> gradedPlaces(Parts parts) {
        return Place.allIn(parts.document).filter(place -> place.name().equals("x-requirement"));
    }
}
