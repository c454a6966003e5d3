package io.externalaudiences.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.conformance.outcome.Blocked;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    @Test
    void keepsRequestsApart() {
        RateLimit rate = new RateLimit(new Limits(50, null));
        long start = System.nanoTime();

        IntStream.range(0, 20).parallel().forEach(request -> rate.await());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(19 * 20));
    }

    @Test
    void endsWhenAllAreSpent() {
        RateLimit rate = new RateLimit(new Limits(null, 2));
        rate.await();
        rate.await();

        assertThatThrownBy(rate::await).isInstanceOf(Blocked.class).hasMessageContaining("the 2 requests");
    }
}
