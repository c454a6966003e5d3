package io.externalaudiences.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a target answers where a moment should stand, it is the target that is wrong. */
class ValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345678901234567890",
                "-123456789012345678901234567890",
                "1e400",
                "1.5",
                "\"soon\"",
                "[]",
                "null",
                "1700000000000"
            })
    void whatIsNoMomentInSeconds(String json) {
        Value value = value(json);

        assertThatThrownBy(value::mustBeEpochSecond).isInstanceOf(RequirementBroken.class);
        assertThatThrownBy(value::epochSecond).isInstanceOf(Blocked.class);
    }

    @Test
    void whatIsOne() {
        assertThat(value("1700000000").mustBeEpochSecond().epochSecond()).isEqualTo(1_700_000_000L);
    }

    private static Value value(String json) {
        return new Value("/createdAt", JsonMapper.shared().readTree(json));
    }
}
