package io.externalaudiences.server.run;

import java.time.Instant;

/**
 * The window in which files must have been modified, in whole seconds since the epoch, both bounds included.
 *
 * @param start the first second
 * @param end the last second, not before the start
 */
public record Window(long start, long end) {
    public Window {
        if (end < start) {
            throw new IllegalArgumentException("the window ends at " + end + ", before its start " + start);
        }
    }

    /** A window without end reaches up to now; one that starts later than now is empty but for its first second. */
    static Window upTo(Instant now, long start) {
        return new Window(start, Math.max(start, now.getEpochSecond()));
    }

    /** Whether the moment, cut to whole seconds, lies in the window. */
    public boolean contains(Instant moment) {
        long second = moment.getEpochSecond();
        return start <= second && second <= end;
    }
}
