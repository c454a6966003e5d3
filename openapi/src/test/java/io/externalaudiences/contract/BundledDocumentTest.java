package io.externalaudiences.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.contract.publish.BundledDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bundled document is the contract in one piece, and nothing else. */
final class BundledDocumentTest {

    private final JsonNode bundled =
            Parts.YAML.readTree(Contract.bundledDocument().text());

    @Test
    void eachExampleHasTheValueOfItsFile() {
        var parts = new Parts();

        assertThat(Place.allIn(parts.document).filter(place -> place.name().equals("externalValue")))
                .isNotEmpty()
                .allSatisfy(
                        place -> assertThat(bundled.at(place.pointer().head()).get("value"))
                                .isEqualTo(parts.examples.get(place.node().stringValue())));
    }

    @Test
    void nothingElseDiffers() {
        var document = new Parts().document;

        assertThat(withoutExamples(bundled)).isEqualTo(withoutExamples(document));
    }

    @Test
    void theSameFilesGiveTheSameText() {
        assertThat(new BundledDocument(Path.of("")).text())
                .isEqualTo(Contract.bundledDocument().text());
    }

    @Test
    void statusesAreNamesAndNotNumbers() {
        assertThat(Contract.bundledDocument().text()).contains("\"202\":").doesNotContain(" 202:");
    }

    private static JsonNode withoutExamples(JsonNode document) {
        var copy = document.deepCopy();
        Place.allIn(copy)
                .filter(place -> place.nameAbove().equals("examples"))
                .toList()
                .forEach(place -> ((ObjectNode) place.node()).remove(List.of("value", "externalValue")));
        return copy;
    }
}
