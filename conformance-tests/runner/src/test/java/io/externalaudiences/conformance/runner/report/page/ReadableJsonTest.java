package io.externalaudiences.conformance.runner.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON is indented, and nothing of it is lost or said otherwise. */
class ReadableJsonTest {

    @Test
    void indents() {
        assertThat(ReadableJson.of("{\"a\":{\"b\":[1,\"x\"]}}")).hasLineCount(5).contains("\"b\" : [ 1, \"x\" ]");
    }

    @Test
    void keepsWhatAnswersShouldNotHave() {
        assertThat(ReadableJson.of("{\"a\":1,\"a\":2}")).contains("\"a\" : 1", "\"a\" : 2");
        assertThat(ReadableJson.of("[1e400, -0.10, \"\\ud800\\u0000\"]"))
                .contains("1E+400", "-0.10", "\ud800", "\\u0000");
    }

    @Test
    void leavesAnythingElseAsItIs() {
        for (String text : List.of("", "plain", "{\"a\":1", "{\"a\":1} x", "[".repeat(2_000), "<p>")) {
            assertThat(ReadableJson.of(text)).isEqualTo(text);
        }
    }
}
