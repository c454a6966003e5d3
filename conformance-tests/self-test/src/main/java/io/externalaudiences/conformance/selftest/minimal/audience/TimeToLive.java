package io.externalaudiences.conformance.selftest.minimal.audience;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The days until the data of an audience expires: 1 to 90, as a number or in digits. */
public final class TimeToLive {
    /** What holds when a caller says nothing, in days. */
    public static final int DEFAULT_DAYS = 30;

    private static final Pattern ONE_TO_NINETY = Pattern.compile("[1-9]|[1-8][0-9]|90");
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}");

    private TimeToLive() {}

    /** Whether a value is 1 to 90, written without sign, fraction, exponent or leading zero. */
    public static boolean isAllowed(JsonNode value) {
        boolean readable = value.isString() || value.isIntegralNumber();
        return readable && ONE_TO_NINETY.matcher(value.asString()).matches();
    }

    /**
     * The days that a value says; the default when it says none.
     *
     * <p>Also reads what {@link #isAllowed} refuses, because a broken server accepts such values and has to go on.
     */
    public static int days(JsonNode value) {
        boolean readable = value.isString() || value.isIntegralNumber();
        return readable && DIGITS.matcher(value.asString()).matches()
                ? Integer.parseInt(value.asString())
                : DEFAULT_DAYS;
    }
}
