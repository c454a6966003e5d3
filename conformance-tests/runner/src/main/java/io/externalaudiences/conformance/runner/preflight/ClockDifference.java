package io.externalaudiences.conformance.runner.preflight;

import io.externalaudiences.conformance.exchange.Exchange;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Compares the date of an answer with the clock of this machine. A proxy may be minutes off, and no check minds; half a
 * day and more is a wrong clock, with which tokens expire at the wrong time and windows of runs select the wrong files.
 */
final class ClockDifference {

    private static final Duration TOO_MUCH = Duration.ofHours(12);

    private final URI url;

    ClockDifference(URI url) {
        this.url = url;
    }

    /** @throws TargetUnusable if one of the two clocks is plainly wrong */
    void check(Exchange exchange) {
        date(exchange).map(date -> Duration.between(Instant.now(), date)).ifPresent(this::check);
    }

    private void check(Duration ahead) {
        if (ahead.abs().compareTo(TOO_MUCH) > 0) {
            throw new TargetUnusable(url + " has another time than this machine: its Date is "
                    + ahead.abs().plusMinutes(30).toHours() + " hours "
                    + (ahead.isNegative() ? "behind" : "ahead") + "; set the clock that is wrong");
        }
    }

    /** Empty where there is none that can be read: that is no fault of a clock. */
    private static Optional<Instant> date(Exchange exchange) {
        try {
            return exchange.answer()
                    .header("Date")
                    .map(DateTimeFormatter.RFC_1123_DATE_TIME::parse)
                    .map(Instant::from);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
