package io.externalaudiences.conformance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.conformance.outcome.Blocked;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void keepsRequestsApart() {
        Pace pace = new Pace(new Way(null, null, null, 50, null));
        long start = System.nanoTime();

        IntStream.range(0, 20).parallel().forEach(request -> pace.await());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(19 * 20));
    }

    @Test
    void endsWhenAllAreSpent() {
        Pace pace = new Pace(new Way(null, null, null, null, 2));
        pace.await();
        pace.await();

        assertThatThrownBy(pace::await).isInstanceOf(Blocked.class).hasMessageContaining("the 2 requests");
    }
}
