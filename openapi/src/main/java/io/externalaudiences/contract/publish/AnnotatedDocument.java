package io.externalaudiences.contract.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.Located;
import io.externalaudiences.contract.model.Operation;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private final ContractDocument document;
    private final Requirements requirements;
    private final Map<String, String> decisions;

    AnnotatedDocument(Path folder) throws IOException {
        document = ContractDocument.read(Files.readString(folder.resolve("external-audiences.bundled.yaml"), UTF_8));
        requirements = Requirements.read(Files.readString(folder.resolve("requirements.yaml"), UTF_8));
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
        var annotated = document.tree().deepCopy();
        append((ObjectNode) annotated.get("info"), "### What every operation promises\n\n" + promises("any"));
        document.operations()
                .forEach(operation ->
                        append((ObjectNode) annotated.at(operation.place().pointer()), promisesAndCodes(operation)));
        return BundledDocument.YAML.writeValueAsString(annotated);
    }

    private String promisesAndCodes(Operation operation) {
        return "#### What a server promises\n\n" + promises(operation.id()) + "\n#### Error codes\n\n"
                + errorCodes(operation);
    }

    private static void append(ObjectNode described, String text) {
        described.put("description", described.path("description").asString("").stripTrailing() + "\n\n" + text);
    }

    private String promises(String operation) {
        var rows = requirements.all().stream()
                .filter(requirement -> requirement.operation().equals(operation))
                .map(this::row)
                .collect(Collectors.joining());
        return "| id | level | promise | decision |\n|---|---|---|---|\n" + rows;
    }

    private String row(Requirement requirement) {
        return "| %s | %s | %s | %s, %s |\n"
                .formatted(
                        requirement.id(),
                        requirement.level(),
                        requirement.sentence().strip().replace("|", "\\|"),
                        requirement.ruling(),
                        decisions.getOrDefault(requirement.ruling(), ""));
    }

    /** The examples of a response are called by the code that they show. */
    private String errorCodes(Operation operation) {
        var rows = operation
                .place()
                .member("responses")
                .members()
                .flatMap(response -> document.follow(response)
                        .member("content")
                        .member("application/json")
                        .member("examples")
                        .members()
                        .flatMap(example -> codeOf(example).map(code -> row(response, code, example)).stream()))
                .collect(Collectors.joining());
        return "| status | code | when |\n|---|---|---|\n" + rows;
    }

    private static Optional<String> codeOf(Located example) {
        return CODE.matcher(example.name()).results().map(MatchResult::group).findFirst();
    }

    private static String row(Located response, String code, Located example) {
        return "| %s | `%s` | %s |\n".formatted(response.name(), code, example.text("summary"));
    }
}
