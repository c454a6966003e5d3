package io.externalaudiences.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The annotated document is the contract with more to read. */
final class AnnotatedDocumentTest {

    private static final String CREATE = "/paths/~1external-audience~1/post/description";

    private final JsonNode annotated =
            Parts.YAML.readTree(Contract.annotatedDocument().text());

    @Test
    void eachRequirementStandsAtItsOperation() {
        var parts = new Parts();

        Parts.each(parts.requirements)
                .forEach(requirement -> assertThat(
                                described(requirement.get("operation").stringValue()))
                        .contains("| " + requirement.get("id").stringValue() + " | "));
    }

    @Test
    void aPromiseHasItsLevelItsSentenceAndItsDecision() {
        assertThat(annotated.at(CREATE).stringValue())
                .contains(
                        "| CREATE-001 | MUST | A complete and valid request is accepted with status 202. | R-03, Status of success");
    }

    @Test
    void eachErrorCodeStandsAtTheOperationsThatAnswerIt() {
        assertThat(annotated.at(CREATE).stringValue())
                .contains("| 409 | `100950-409` | The audience already exists |", "| 400 | `100911-400` |");
    }

    @Test
    void nothingElseDiffers() {
        assertThat(withoutDescriptions(annotated))
                .isEqualTo(withoutDescriptions(
                        Parts.YAML.readTree(Contract.bundledDocument().text())));
    }

    private String described(String operation) {
        return operation.equals("any")
                ? annotated.at("/info/description").stringValue()
                : Parts.each(annotated.get("paths"))
                        .flatMap(Parts::each)
                        .filter(candidate ->
                                candidate.path("operationId").asString("").equals(operation))
                        .findFirst()
                        .orElseThrow()
                        .get("description")
                        .stringValue();
    }

    private static JsonNode withoutDescriptions(JsonNode document) {
        var copy = document.deepCopy();
        Place.allIn(copy)
                .filter(place -> place.node().isObject())
                .toList()
                .forEach(place -> ((ObjectNode) place.node()).remove(List.of("description")));
        return copy;
    }
}
