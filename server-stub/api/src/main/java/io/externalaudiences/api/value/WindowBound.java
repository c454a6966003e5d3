package io.externalaudiences.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One end of a window of time, in whole seconds since the epoch, from 0 to 9 999 999 999.
 *
 * <p>Read from a JSON integer or from a string of its digits, and from nothing else. Written as an integer.
 *
 * @param epochSeconds seconds since the epoch
 */
public record WindowBound(long epochSeconds) {
    private static final Digits DIGITS = new Digits("a bound of the window", 0, 9_999_999_999L);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the seconds are negative, or so many that they must be milliseconds
     */
    public WindowBound {
        DIGITS.inRange(epochSeconds);
    }

    /**
     * Reads the value of a JSON scalar.
     *
     * @param json what the JSON reader made of the scalar: an integer number or a string
     * @throws IllegalArgumentException if it is anything else, or out of range
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WindowBound of(Object json) {
        return new WindowBound(DIGITS.read(json));
    }

    /** The seconds, as they are written in JSON. */
    @Override
    @JsonValue
    public long epochSeconds() {
        return epochSeconds;
    }
}
