package io.externalaudiences.conformance.checks.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads a forged token in a report must not get any nearer to the real one. */
class ForgedTokenTest {

    @ParameterizedTest
    @ValueSource(strings = {"tok-SECRET-123", "demo-token", "d41d8cd98f00b204e9800998ecf8427e", "a.b", "aaaa", "0"})
    void keepsNothingOfAToken(String token) {
        String forged = ForgedToken.of(token);

        assertThat(forged).hasSameSizeAs(token).isNotEqualTo(token);
        for (int from = 0; from + 4 <= token.length() && token.length() > 4; from++) {
            assertThat(forged).doesNotContain(token.substring(from, from + 4));
        }
    }

    /** What is signed need not be secret to whoever may read the reports, and is struck there all the same. */
    @Test
    void keepsNothingOfASignature() {
        String forged = ForgedToken.of("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJlLW9mLWEta2V5");

        assertThat(forged).isEqualTo("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9." + "A".repeat(24));
    }
}
