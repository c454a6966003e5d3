package io.externalaudiences.client;

import org.jspecify.annotations.Nullable;

/** What may be the value of a header: visible ASCII, with blanks inside only. */
final class HeaderValue {
    private static final int DELETE = 0x7f;

    private HeaderValue() {}

    /**
     * The value, if it can be sent.
     *
     * @param what whose value it is, for people
     * @throws CannotBeSentException that does not tell the value
     */
    static String checked(String what, @Nullable String value) {
        if (value == null) {
            throw new CannotBeSentException(what, "there is none");
        }
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character < ' ' || character >= DELETE) {
                throw new CannotBeSentException(
                        what, "it contains " + kind(character) + " (character " + (i + 1) + ")");
            }
        }
        if (value.isBlank()) {
            throw new CannotBeSentException(what, value.isEmpty() ? "it is empty" : "it is blank");
        }
        if (value.startsWith(" ") || value.endsWith(" ")) {
            throw new CannotBeSentException(
                    what, "it " + (value.startsWith(" ") ? "begins" : "ends") + " with a blank");
        }
        return value;
    }

    private static String kind(char character) {
        if (character == '\n' || character == '\r') {
            return "a line break";
        }
        return character <= DELETE ? "a control character" : "a character that is not ASCII";
    }
}
