package io.externalaudiences.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract for a page of documentation: the bundled document whose operations also tell what a server promises,
 * which decision is behind each promise, and which error codes there are.
 *
 * <p>The build runs this; the result is published, never committed.
 */
final class AnnotatedDocument {

    private static final Pattern DECISION = Pattern.compile("(?m)^\\| \\[(R-\\d+)]\\(#[^)]+\\) \\| ([^|]+) \\|");
    private static final Pattern CODE = Pattern.compile("^\\d{6}-\\d{3}");
    private static final Map<String, String> LEVELS =
            Map.of("documented", "MUST", "necessary", "MUST", "inferred", "SHOULD", "open", "MAY");

    private final ObjectNode document;
    private final List<JsonNode> requirements;
    private final Map<String, String> decisions;

    AnnotatedDocument(Path folder) throws IOException {
        document = (ObjectNode) BundledDocument.YAML.readTree(folder.resolve("external-audiences.bundled.yaml"));
        requirements = each(BundledDocument.YAML
                        .readTree(folder.resolve("requirements.yaml"))
                        .get("requirements"))
                .toList();
        decisions = DECISION.matcher(Files.readString(folder.resolve("DECISIONS.md"), UTF_8))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }

    /**
     * Writes {@code external-audiences.annotated.yaml} beside the bundled document.
     *
     * @param arguments one: the folder of both
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Files.writeString(
                folder.resolve("external-audiences.annotated.yaml"), new AnnotatedDocument(folder).text(), UTF_8);
    }

    /** The annotated document, the same text for the same files. */
    String text() {
        var annotated = document.deepCopy();
        var info = (ObjectNode) annotated.get("info");
        append(info, "### What every operation promises\n\n" + promises("any"));
        each(annotated.get("paths"))
                .flatMap(AnnotatedDocument::each)
                .filter(operation -> operation.has("operationId"))
                .forEach(operation -> annotate((ObjectNode) operation));
        return BundledDocument.YAML.writeValueAsString(annotated);
    }

    private void annotate(ObjectNode operation) {
        append(
                operation,
                "#### What a server promises\n\n"
                        + promises(operation.get("operationId").stringValue()) + "\n#### Error codes\n\n"
                        + errorCodes(operation));
    }

    private static void append(ObjectNode described, String text) {
        described.put("description", described.path("description").asString("").stripTrailing() + "\n\n" + text);
    }

    private String promises(String operation) {
        var rows = requirements.stream()
                .filter(requirement ->
                        requirement.get("operation").stringValue().equals(operation))
                .map(this::row)
                .collect(Collectors.joining());
        return "| id | level | promise | decision |\n|---|---|---|---|\n" + rows;
    }

    private String row(JsonNode requirement) {
        var ruling = requirement.get("ruling").stringValue();
        return "| %s | %s | %s | %s, %s |\n"
                .formatted(
                        requirement.get("id").stringValue(),
                        LEVELS.get(requirement.get("strength").stringValue()),
                        requirement.get("sentence").stringValue().strip().replace("|", "\\|"),
                        ruling,
                        decisions.getOrDefault(ruling, ""));
    }

    /** The examples of a response are called by the code that they show. */
    private String errorCodes(ObjectNode operation) {
        var rows = operation.get("responses").properties().stream()
                .flatMap(response ->
                        resolved(response.getValue()).at("/content/application~1json/examples").properties().stream()
                                .filter(example ->
                                        CODE.matcher(example.getKey()).find())
                                .map(example -> "| %s | `%s` | %s |\n"
                                        .formatted(
                                                response.getKey(),
                                                CODE.matcher(example.getKey())
                                                        .results()
                                                        .findFirst()
                                                        .orElseThrow()
                                                        .group(),
                                                example.getValue()
                                                        .path("summary")
                                                        .asString(""))))
                .collect(Collectors.joining());
        return "| status | code | when |\n|---|---|---|\n" + rows;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
