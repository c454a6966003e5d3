package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the contract's examples.
 *
 * @param name its operation and its case, such as {@code getIngestionRun/guide-response}
 */
record Example(String name) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FOLDER = "classpath*:/io/externalaudiences/contract/examples/";

    /** Values of the moment, which no two answers share. */
    private static final Set<String> OF_THE_MOMENT = Set.of(
            "operationId", "audienceId", "runId", "flowRunId", "createdAt", "createdBy", "updatedAt", "updatedBy");

    /** The names of all examples. */
    static List<String> names() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FOLDER + "*/*.json"))
                    .map(file -> file.getDescription().replaceAll(".*examples/(.+)\\.json.*", "$1"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResource("classpath:/io/externalaudiences/contract/examples/" + name + ".json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks that an answer says all that the example says. It may say more, where the contract lets it.
     *
     * @param unlike properties whose values depend on when the answer was given
     */
    void assertIsSaidBy(JsonNode answer, String... unlike) {
        assertSame(name, JSON.readTree(text()), answer, Set.of(unlike));
    }

    private static void assertSame(String place, JsonNode example, JsonNode answer, Set<String> unlike) {
        if (example.isObject()) {
            example.forEachEntry((property, value) -> {
                JsonNode found = answer.path(property);
                assertThat(found.isMissingNode())
                        .as(place + "/" + property + " is missing")
                        .isFalse();
                if (OF_THE_MOMENT.contains(property) || unlike.contains(property)) {
                    assertThat(found.getNodeType()).as(place + "/" + property).isEqualTo(value.getNodeType());
                } else {
                    assertSame(place + "/" + property, value, found, unlike);
                }
            });
        } else if (example.isArray()) {
            assertThat(answer.size()).as(place).isEqualTo(example.size());
            for (int index = 0; index < example.size(); index++) {
                assertSame(place + "/" + index, example.get(index), answer.get(index), unlike);
            }
        } else {
            assertThat(answer).as(place).isEqualTo(example);
        }
    }
}
