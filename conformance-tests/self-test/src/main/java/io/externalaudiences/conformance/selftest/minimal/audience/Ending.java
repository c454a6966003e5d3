package io.externalaudiences.conformance.selftest.minimal.audience;

import java.time.Instant;

/**
 * When and how something ends, decided when it begins: so nothing has to run in the background.
 *
 * @param at the moment from which on it has ended
 * @param outcome how it has ended then
 */
public record Ending(Instant at, Status outcome) {

    /** The status at a moment: processing before the end, and always the same from then on. */
    public Status statusAt(Instant now) {
        return now.isBefore(at) ? Status.PROCESSING : outcome;
    }
}
