package io.externalaudiences.review.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.review.change.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions are read, ordered and raised as semantic versioning says. */
final class SemanticVersionTest {

    @ParameterizedTest
    @CsvSource({
        "1.4.2, BREAKING, 2.0.0",
        "1.4.2, ADDITIVE, 1.5.0",
        "1.4.2, EDITORIAL, 1.4.3",
        "1.4.2, NONE, 1.4.2",
        "1.0.0-rc.1, BREAKING, 1.0.0-rc.2",
        "1.0.0-rc.1, NONE, 1.0.0-rc.1",
    })
    void isRaisedAsFarAsAChangeDemands(String version, Verdict verdict, String next) {
        assertThat(version(version).after(verdict)).hasToString(next);
    }

    @Test
    void aCandidateComesBeforeItsVersion() {
        assertThat(Stream.of("1.10.0", "1.0.0", "1.2.0", "1.0.0-rc.10", "1.0.0-rc.2")
                        .map(SemanticVersionTest::version)
                        .sorted())
                .map(SemanticVersion::toString)
                .containsExactly("1.0.0-rc.2", "1.0.0-rc.10", "1.0.0", "1.2.0", "1.10.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "v1.0.0", "1.0.0-beta", "1.0.0-rc.0", "", "99999999999.0.0"})
    void isNothingElse(String text) {
        assertThat(SemanticVersion.of(text)).isEmpty();
    }

    private static SemanticVersion version(String text) {
        return SemanticVersion.of(text).orElseThrow();
    }
}
