package io.externalaudiences.contract;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every example is valid at every place that shows it. */
final class ExamplesTest {

    private static final String DOCUMENT = "urn:external-audiences";

    static Stream<RuleCase> rules() {
        return Stream.of(
                broken("createExternalAudience/minimal-request.json", "originName", "ELSEWHERE"),
                broken("createExternalAudience/minimal-response.json", "operationId", ""),
                broken("getExternalAudienceOperation/failed-response.json", "operationId", ""),
                broken("updateExternalAudience/labels-request.json", "ttlInDays", "91"),
                broken("startIngestionRun/window-request.json", "dataFilterStartTime", "1.5"),
                broken("getIngestionRun/failed-response.json", "createdAt", "yesterday"),
                broken("listIngestionRuns/empty-response.json", "runs", "none"),
                broken("errors/100940-404.json", "errorCode", "404"),
                new RuleCase(
                        "answers-repeat-their-requests",
                        ExamplesTest::answersToOtherRequests,
                        parts -> parts.example("createExternalAudience/minimal-request.json")
                                .put("name", "Other"),
                        "createExternalAudience/minimal-response.json does not repeat name"),
                new RuleCase(
                        "answers-repeat-their-requests",
                        ExamplesTest::answersToOtherRequests,
                        parts -> parts.example("startIngestionRun/window-request.json")
                                .put("dataFilterEndTime", 1749340801),
                        "startIngestionRun/window-response.json does not repeat dataFilterEndTime"));
    }

    private static RuleCase broken(String example, String property, String value) {
        return new RuleCase(
                "examples-are-valid",
                ExamplesTest::invalidExamples,
                parts -> parts.example(example).put(property, value),
                "examples/" + example + ": /" + property);
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

    private static Stream<String> invalidExamples(Parts parts) {
        var schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(DOCUMENT, parts.document.toString())));
        return Place.allIn(parts.document)
                .filter(place -> place.name().equals("externalValue"))
                .flatMap(place -> {
                    var example = place.node().stringValue();
                    // .../schema stands beside .../examples/{case}/externalValue
                    var mediaType = place.pointer().head().head().head();
                    var schema =
                            schemas.getSchema(SchemaLocation.of(DOCUMENT + "#" + mediaType.appendProperty("schema")));
                    return schema.validate(parts.examples.get(example)).stream()
                            .map(error -> example + ": " + error.getInstanceLocation() + " " + error.getMessage());
                });
    }

    private static Stream<String> answersToOtherRequests(Parts parts) {
        return parts.examples.keySet().stream()
                .filter(name -> name.matches("examples/(createExternalAudience|startIngestionRun)/.+-request.json"))
                .flatMap(name -> {
                    var answerName = name.replace("-request.json", "-response.json");
                    var answer = parts.examples.get(answerName);
                    var details = answer.path("operationDetails");
                    var repeating = details.isObject() ? details : answer;
                    return parts.examples.get(name).properties().stream()
                            .filter(sent ->
                                    !canonical(sent.getValue()).equals(canonical(repeating.path(sent.getKey()))))
                            .map(sent -> answerName + " does not repeat " + sent.getKey());
                });
    }

    /** Answers have numbers for digits, and their own case for namespaces. */
    private static String canonical(JsonNode value) {
        return value.toString().replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
