package io.externalaudiences.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1}                          | {"a": 1, "b": 2}
            {"a": 40}                         | {"a": "40"}
            {"a": []}                         | {}
            {"a": null}                       | {"a": []}
            {}                                | {"a": null}
            {"a": ["x", "y"]}                 | {"a": ["y", "x"]}
            {"a": [{"name":"x","t":1},{"name":"y"}]} | {"a": [{"name":"y"},{"name":"x","t":1}]}
            {"a": "1d1d4bc5-b527-46a3-9863-530246a61b2b"} | {"a": "1D1D4BC5-B527-46A3-9863-530246A61B2B"}
            """)
    void saysTheSame(String expected, String actual) {
        assertThat(Sameness.of(json(expected), json(actual))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1}                          | {"a": 2}
            {"a": "x"}                        | {"a": "X"}
            {"a": "x"}                        | {}
            {"a": ["x"]}                      | {"a": ["x", "y"]}
            {"a": ["x"]}                      | {"a": []}
            {"a": []}                         | {"a": ["x"]}
            {"a": [{"name":"x"}]}             | {"a": [{"name":"x"},{"name":"y"}]}
            {"a": [{"name":"x","t":1}]}       | {"a": [{"name":"x","t":2}]}
            {"a": [{"s":1},{"s":2}]}          | {"a": [{"s":2},{"s":1}]}
            {"a": {"b": 1}}                   | {"a": 1}
            """)
    void saysSomethingElse(String expected, String actual) {
        assertThat(Sameness.of(json(expected), json(actual))).isFalse();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
