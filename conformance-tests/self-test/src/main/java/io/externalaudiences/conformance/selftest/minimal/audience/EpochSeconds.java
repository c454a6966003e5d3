package io.externalaudiences.conformance.selftest.minimal.audience;

import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A moment as a caller sends it: whole seconds since 1970, as a number or in digits. */
public final class EpochSeconds {
    // Ten digits reach the year 2286; eleven and more are taken for milliseconds.
    private static final Pattern ALLOWED = Pattern.compile("[0-9]{1,10}");
    private static final Pattern READABLE = Pattern.compile("-?[0-9]{1,18}");

    private EpochSeconds() {}

    /** Whether a value is a whole number of seconds, not negative and not milliseconds. */
    public static boolean isAllowed(JsonNode value) {
        return matches(ALLOWED, value);
    }

    /**
     * The seconds that stand at a place; null when nothing stands there that could be read as a whole number.
     *
     * <p>Also reads what {@link #isAllowed} refuses, because a broken server accepts such values and has to go on.
     */
    public static @Nullable Long read(Property place) {
        JsonNode value = place.value();
        return matches(READABLE, value) ? Long.valueOf(value.asString()) : null;
    }

    private static boolean matches(Pattern pattern, JsonNode value) {
        boolean readable = value.isString() || value.isIntegralNumber();
        return readable && pattern.matcher(value.asString()).matches();
    }
}
