package io.externalaudiences.server.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A clock that goes on as usual, and can be put forward. */
public final class TurnedClock extends Clock {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public void forward(Duration duration) {
        ahead.updateAndGet(duration::plus);
    }

    /** Gives this clock to a server that is about to start. */
    public void prepare(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean("turnedClock", Clock.class, () -> this, definition -> definition.setPrimary(true));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
