package io.externalaudiences.contract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The document says all that a reader needs, the same way everywhere. */
final class DocumentTest {

    private static final Pattern FEW_ENGINES = Pattern.compile("\\(\\?<?[=!]|\\\\[1-9]");

    private static final String CREATE = "/paths/~1external-audience~1/post";

    static Stream<RuleCase> rules() {
        return Stream.of(
                new RuleCase(
                        "operation-ids-are-unique",
                        DocumentTest::repeatedOperationIds,
                        broken -> broken.at(CREATE).put("operationId", "deleteExternalAudience"),
                        "deleteExternalAudience is the id of 2 operations"),
                new RuleCase(
                        "everything-is-described",
                        DocumentTest::withoutDescription,
                        broken -> broken.at("/components/schemas/RunStage/properties/stage")
                                .remove("description"),
                        "/components/schemas/RunStage/properties/stage"),
                new RuleCase(
                        "everything-is-described",
                        DocumentTest::withoutDescription,
                        broken -> broken.at(CREATE + "/responses/202").remove("description"),
                        CREATE + "/responses/202"),
                new RuleCase(
                        "everything-is-described",
                        DocumentTest::withoutDescription,
                        broken -> broken.at("/components/parameters/RunId").remove("description"),
                        "/components/parameters/RunId"),
                unusable("^(?!/).+$"),
                unusable("^[a-z]+(?<!x)$"),
                unusable("^(a|b)\\1$"),
                new RuleCase(
                        "objects-have-names",
                        DocumentTest::inlineObjects,
                        broken -> broken.at("/components/schemas/Operation/properties")
                                .putObject("progress")
                                .put("type", "object")
                                .put("description", "How far it is."),
                        "/components/schemas/Operation/properties/progress"),
                new RuleCase(
                        "what-is-open-is-said-as-such",
                        DocumentTest::promisesOfWhatIsOpen,
                        broken -> broken.at("/paths/~1external-audience~1{audienceId}/patch")
                                .put("description", "Replaces values.\nAn update starts the time\nuntil expiry anew."),
                        "UPDATE-018"),
                new RuleCase(
                        "common-headers-everywhere",
                        DocumentTest::missingHeaders,
                        broken -> broken.at(CREATE).putArray("parameters"),
                        "createExternalAudience does not take x-sandbox-name"),
                new RuleCase(
                        "common-headers-everywhere",
                        DocumentTest::missingHeaders,
                        broken -> broken.at("/components/responses/NotFound").remove("headers"),
                        "getIngestionRun answers 404 without x-request-id"));
    }

    private static RuleCase unusable(String pattern) {
        return new RuleCase(
                "patterns-are-of-every-engine",
                DocumentTest::patternsOfFewEngines,
                broken -> broken.at("/components/schemas/SourceParameters/properties/path")
                        .put("pattern", pattern),
                pattern);
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

    private static Stream<String> repeatedOperationIds(Parts parts) {
        return parts
                .operations()
                .collect(groupingBy(operation -> operation.get("operationId").stringValue(), counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey() + " is the id of " + entry.getValue() + " operations");
    }

    private static Stream<String> withoutDescription(Parts parts) {
        var describedPlaces = Set.of("properties", "responses", "parameters", "headers", "schemas", "securitySchemes");
        return Place.allIn(parts.document)
                .filter(place -> describedPlaces.contains(place.nameAbove()))
                .filter(place -> place.node().isObject())
                .filter(place -> !parts.resolved(place.node()).has("description"))
                .map(place -> place.pointer() + " has no description");
    }

    /**
     * Engines whose running time is bounded have neither look-around nor references back, and refuse the whole
     * document.
     */
    private static Stream<String> patternsOfFewEngines(Parts parts) {
        return Place.allIn(parts.document)
                .filter(place -> place.name().equals("pattern") && place.node().isString())
                .filter(place -> FEW_ENGINES.matcher(place.node().stringValue()).find())
                .map(place -> place.pointer() + " is " + place.node().stringValue());
    }

    /** Generators name a class by its schema's name, and each makes up another one where there is none. */
    private static Stream<String> inlineObjects(Parts parts) {
        return Place.allIn(parts.document)
                .filter(place -> place.node().path("type").asString("").equals("object"))
                .filter(place -> !place.nameAbove().equals("schemas"))
                .map(place -> place.pointer() + " is an object without a name");
    }

    private static Stream<String> promisesOfWhatIsOpen(Parts parts) {
        var open = Parts.each(parts.requirements)
                .filter(requirement -> requirement.path("strength").asString().equals("open"))
                .toList();
        return Place.allIn(parts.document)
                .filter(place -> Set.of("description", "summary").contains(place.name()))
                .filter(place -> place.node().isString())
                .flatMap(place -> open.stream()
                        .filter(requirement ->
                                inOneLine(place.node()).contains(inOneLine(requirement.path("sentence"))))
                        .map(requirement -> place.pointer() + " promises "
                                + requirement.path("id").asString()));
    }

    private static String inOneLine(JsonNode text) {
        return text.asString().replaceAll("\\s+", " ");
    }

    private static Stream<String> missingHeaders(Parts parts) {
        return parts.operations().flatMap(operation -> {
            var id = operation.get("operationId").stringValue();
            var taken = Parts.each(operation.get("parameters"))
                    .map(parameter -> parts.resolved(parameter).path("name").asString())
                    .toList();
            var notTaken = Stream.of("x-gw-ims-org-id", "x-sandbox-name", "x-request-id")
                    .filter(header -> !taken.contains(header))
                    .map(header -> id + " does not take " + header);
            var notGiven = operation.get("responses").properties().stream()
                    .filter(response -> !givesRequestId(parts.resolved(response.getValue())))
                    .map(Map.Entry::getKey)
                    .map(status -> id + " answers " + status + " without x-request-id");
            return Stream.concat(notTaken, notGiven);
        });
    }

    private static boolean givesRequestId(JsonNode response) {
        return response.path("headers").has("x-request-id");
    }
}
