package io.externalaudiences.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The guide's samples are our examples, as they are printed but for the repairs that are listed. */
final class GuideSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/guide-samples");
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode REPAIRS = Parts.YAML.readTree(SAMPLES.resolve("repairs.yaml"));

    static Stream<String> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isTheExampleAfterItsRepairs(String sample) throws IOException {
        assertThat(repaired(sample, repairsOf(sample))).isEqualTo(exampleOf(sample));
    }

    @Test
    void theOneThatIsNoJsonIsRepairedAsText() {
        assertThatThrownBy(() -> repaired("startIngestionRun-response", List.of()))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noRepairIsToSpare(String sample) {
        var repairs = repairsOf(sample);

        assertThat(repairs).allSatisfy(spared -> {
            var others =
                    repairs.stream().filter(repair -> !repair.equals(spared)).toList();
            assertThat(isExampleAfter(sample, others)).isFalse();
        });
    }

    @Test
    void eachGuideExampleHasItsPrintedSample() throws IOException {
        var examples = new Parts()
                .examples.keySet().stream()
                        .filter(name -> name.contains("/guide-"))
                        .map(name -> name.replaceFirst("examples/(\\w+)/guide-(\\w+)\\.json", "$1-$2"));

        assertThat(samples()).containsExactlyInAnyOrderElementsOf(examples.toList());
    }

    private static boolean isExampleAfter(String sample, List<JsonNode> repairs) throws IOException {
        try {
            return repaired(sample, repairs).equals(exampleOf(sample));
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private static JsonNode exampleOf(String sample) {
        var example = "examples/" + sample.replace("-", "/guide-") + ".json";
        return JSON.readTree(Contract.file(example).text());
    }

    private static List<JsonNode> repairsOf(String sample) {
        return Parts.each(REPAIRS)
                .filter(repair -> repair.get("sample").stringValue().equals(sample))
                .toList();
    }

    private static JsonNode repaired(String sample, List<JsonNode> repairs) throws IOException {
        var text = Files.readString(SAMPLES.resolve(sample + ".txt"), UTF_8);
        for (var repair : repairs) {
            if (repair.has("text")) {
                text = text.replace(
                        repair.get("text").stringValue(), repair.get("repaired").stringValue());
            }
        }
        var parsed = JSON.readTree(text);
        for (var repair : repairs) {
            if (repair.has("at")) {
                replace(parsed, repair);
            }
        }
        return parsed;
    }

    private static void replace(JsonNode sample, JsonNode repair) {
        var place = JsonPointer.compile(repair.get("at").stringValue());
        assertThat(sample.at(place)).as("printed at %s", place).isEqualTo(repair.get("printed"));
        ((ObjectNode) sample.at(place.head())).set(place.last().getMatchingProperty(), repair.get("repaired"));
    }
}
