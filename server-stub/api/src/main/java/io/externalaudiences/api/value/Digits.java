package io.externalaudiences.api.value;

import java.util.regex.Pattern;

/**
 * Reads a bounded integer without the coercions of JSON readers.
 *
 * @param name what is read, for messages
 * @param smallest the smallest value, not negative
 * @param largest the largest value
 */
record Digits(String name, long smallest, long largest) {
    /** No sign, no leading zero, no space; and never more digits than a long can hold. */
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,17}");

    long read(Object json) {
        if (json instanceof Integer || json instanceof Long) {
            return inRange(((Number) json).longValue());
        }
        if (json instanceof String text && DECIMAL.matcher(text).matches()) {
            return inRange(Long.parseLong(text));
        }
        throw new IllegalArgumentException(name + " must be a whole number, or a string of its digits");
    }

    long inRange(long value) {
        if (value < smallest || value > largest) {
            throw new IllegalArgumentException(
                    name + " must be from " + smallest + " to " + largest + ", not " + value);
        }
        return value;
    }
}
