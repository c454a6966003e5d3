package io.externalaudiences.contract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The document says all that a reader needs, the same way everywhere. */
final class DocumentTest {

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
