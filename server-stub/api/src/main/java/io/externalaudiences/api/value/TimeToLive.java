package io.externalaudiences.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * After how many days an audience expires, from 1 to 90.
 *
 * <p>Read from a JSON integer or from a string of its digits, and from nothing else: 40.5, true, "040" and " 40 " are
 * refused. Written as an integer.
 *
 * @param days from 1 to 90
 */
public record TimeToLive(int days) {
    private static final Digits DIGITS = new Digits("ttlInDays", 1, 90);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the days are not in 1..90
     */
    public TimeToLive {
        DIGITS.inRange(days);
    }

    /**
     * Reads the value of a JSON scalar.
     *
     * @param json what the JSON reader made of the scalar: an integer number or a string
     * @throws IllegalArgumentException if it is anything else, or out of range
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TimeToLive of(Object json) {
        return new TimeToLive((int) DIGITS.read(json));
    }

    /** The days, as they are written in JSON. */
    @Override
    @JsonValue
    public int days() {
        return days;
    }
}
