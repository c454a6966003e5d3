package io.externalaudiences.contract;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The guide's table of errors is told in one way everywhere. */
final class ErrorCodesTest {

    private static final JsonNode TABLE =
            Parts.YAML.readTree(ErrorCodesTest.class.getResourceAsStream("/guide-samples/error-table.yaml"));

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d{6}-\\d{3}) \\| (\\d{3}) \\| ([A-Z_]+) \\|");

    private static final String ERROR = "/components/schemas/PlatformError";
    private static final String START = "/paths/~1external-audience~1{audienceId}~1runs/post/responses";

    static Stream<RuleCase> rules() {
        return Stream.of(
                new RuleCase(
                        "error-codes-are-the-guides",
                        ErrorCodesTest::otherTable,
                        broken -> broken.at(ERROR).put("description", "| 100910-400 | 422 | BAD_REQUEST |"),
                        "100910-400 422 BAD_REQUEST"),
                new RuleCase(
                        "error-codes-are-the-guides",
                        ErrorCodesTest::otherTable,
                        broken -> broken.at(ERROR + "/properties/errorCode").putArray("x-known-values"),
                        "x-known-values"),
                new RuleCase(
                        "error-codes-have-an-example",
                        ErrorCodesTest::badExamples,
                        broken -> broken.example("errors/100910-400.json").put("message", "BAD"),
                        "100910-400"),
                new RuleCase(
                        "error-codes-stand-at-their-status",
                        ErrorCodesTest::codesAtOtherStatus,
                        broken -> broken.at(START + "/404").put("$ref", "#/components/responses/DuplicateResource"),
                        "startIngestionRun answers 404 with 100950-409"),
                new RuleCase(
                        "operations-answer-their-codes",
                        ErrorCodesTest::missingCodes,
                        broken -> broken.at(START).remove("422"),
                        "startIngestionRun never answers 100960-422"),
                new RuleCase(
                        "operations-answer-their-codes",
                        ErrorCodesTest::missingCodes,
                        broken -> broken.at(START + "/400").put("$ref", "#/components/responses/InvalidToken"),
                        "startIngestionRun never answers 100910-400"));
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

    private static Stream<String> otherTable(Parts parts) {
        var guide = Parts.each(TABLE)
                .map(row -> row.get("code").stringValue() + " " + row.get("status") + " "
                        + row.get("message").stringValue())
                .toList();
        var error = parts.at(ERROR);
        var ours = ROW.matcher(error.path("description").asString())
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();
        var known = values(error.at("/properties/errorCode/x-known-values"));
        return Stream.of(
                        ours.equals(guide) ? "" : "the table is " + ours,
                        known.equals(values(TABLE, "code")) ? "" : "x-known-values of errorCode are " + known,
                        values(error.at("/properties/message/x-known-values")).equals(values(TABLE, "message"))
                                ? ""
                                : "x-known-values of message are not those of the table")
                .filter(complaint -> !complaint.isEmpty());
    }

    private static Stream<String> badExamples(Parts parts) {
        return Parts.each(TABLE)
                .filter(row -> {
                    var example = parts.examples.get(
                            "examples/errors/" + row.get("code").stringValue() + ".json");
                    return example == null
                            || !example.path("errorCode").equals(row.get("code"))
                            || !example.path("message").equals(row.get("message"))
                            || !example.path("status").equals(row.get("status"));
                })
                .map(row -> row.get("code").stringValue() + " has no example with its status and message");
    }

    private static Stream<String> codesAtOtherStatus(Parts parts) {
        return parts.operations()
                .flatMap(operation -> operation.get("responses").properties().stream()
                        .flatMap(response -> codesOf(parts, response.getValue())
                                .filter(code -> !code.endsWith("-" + response.getKey()))
                                .map(code -> operation.get("operationId").stringValue() + " answers "
                                        + response.getKey() + " with " + code)));
    }

    private static Stream<String> missingCodes(Parts parts) {
        return parts.operations().flatMap(operation -> {
            var answered = Parts.each(operation.get("responses"))
                    .flatMap(response -> codesOf(parts, response))
                    .collect(toSet());
            return codesNeededBy(operation, parts).stream()
                    .filter(code -> !answered.contains(code))
                    .sorted()
                    .map(code -> operation.get("operationId").stringValue() + " never answers " + code);
        });
    }

    private static Set<String> codesNeededBy(JsonNode operation, Parts parts) {
        var needed = new HashSet<>(
                Set.of("100911-400", "100920-401", "100921-401", "100922-401", "100970-500", "100970-502"));
        if (operation.has("requestBody")) {
            needed.addAll(Set.of("100910-400", "100960-422"));
        }
        for (var parameter : operation.get("parameters")) {
            switch (parts.resolved(parameter).path("in").asString()) {
                case "path" -> needed.add("100940-404");
                case "query" -> needed.add("100910-400");
                default -> {}
            }
        }
        if (operation.path("operationId").asString().equals("createExternalAudience")) {
            needed.add("100950-409");
        }
        return needed;
    }

    /** The codes that the examples of a response show. */
    private static Stream<String> codesOf(Parts parts, JsonNode response) {
        return Place.allIn(parts.resolved(response))
                .filter(place -> place.name().equals("externalValue"))
                .map(place -> parts.examples.get(place.node().stringValue()))
                .filter(example -> example.has("errorCode"))
                .map(example -> example.get("errorCode").stringValue());
    }

    private static Set<String> values(JsonNode list) {
        return Parts.each(list).map(JsonNode::stringValue).collect(toSet());
    }

    private static Set<String> values(JsonNode rows, String column) {
        return Parts.each(rows).map(row -> row.get(column).stringValue()).collect(toSet());
    }
}
