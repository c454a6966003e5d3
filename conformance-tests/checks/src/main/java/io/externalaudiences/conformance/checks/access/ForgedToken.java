package io.externalaudiences.conformance.checks.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token of the right form that nobody has issued. It stands in reports and in other people's logs, so that the real
 * one must not follow from it.
 */
final class ForgedToken {

    private static final Pattern JWT = Pattern.compile("([\\w-]+\\.[\\w-]+\\.)([\\w-]+)");

    private ForgedToken() {}

    /**
     * A JSON Web Token with another signature, all of it; of any other token only how long it is, and where it has
     * letters, digits and other signs.
     *
     * @param token the one that is forged
     */
    static String of(String token) {
        Matcher jwt = JWT.matcher(token);
        String forged = jwt.matches() ? jwt.group(1) + "A".repeat(jwt.group(2).length()) : shapeOf(token, "a", "0");
        return forged.equals(token) ? shapeOf(token, "b", "1") : forged;
    }

    private static String shapeOf(String token, String letter, String digit) {
        return token.replaceAll("[0-9]", digit).replaceAll("[A-Za-z]", letter);
    }
}
