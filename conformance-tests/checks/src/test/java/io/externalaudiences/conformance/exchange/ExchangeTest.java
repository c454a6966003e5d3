package io.externalaudiences.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTest {

    private static final URI TARGET = URI.create("http://127.0.0.1/data/core/ais");

    @Test
    void theTargetSaysWhenItHasAnswered() {
        assertThat(answered(Map.of("Date", List.of("Sat, 01 Jan 2000 00:00:01 GMT"))))
                .isEqualTo(Instant.parse("2000-01-01T00:00:01Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2000-01-01T00:00:01Z", "Mon, 01 Jan 2000 00:00:01 GMT"})
    void aDateThatCannotBeReadIsNone(String date) {
        assertThat(answered(Map.of("Date", List.of(date)))).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void withoutADateOursCounts() {
        assertThat(answered(Map.of())).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    private static Instant answered(Map<String, List<String>> headers) {
        Call call = new Call("x", "GET", "/x", Map.of(), null);
        return new Exchange(TARGET, call, new Answer(200, headers, new byte[0]), Duration.ZERO).answeredAt();
    }
}
