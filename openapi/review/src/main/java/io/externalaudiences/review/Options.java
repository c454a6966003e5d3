package io.externalaudiences.review;

import org.jspecify.annotations.Nullable;

/** What options have in common. */
final class Options {

    private Options() {}

    /** The value of a required option. */
    static <T> T given(String option, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(option + " is missing");
        }
        return value;
    }
}
