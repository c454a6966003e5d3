package io.externalaudiences.conformance.runner.report;

/** The beginning of what may be very long. */
final class Excerpt {

    private Excerpt() {}

    /** The whole text, or its first characters and how long all of it is. */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // Not between the halves of a surrogate pair.
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "\n… and more, " + text.length() + " characters in all";
    }
}
