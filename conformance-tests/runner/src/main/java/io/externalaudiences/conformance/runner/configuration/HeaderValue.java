package io.externalaudiences.conformance.runner.configuration;

/** What a header can carry as it is: anything else would be sent as something else, and be looked for in vain. */
final class HeaderValue {

    private HeaderValue() {}

    /**
     * A value that can be sent.
     *
     * @param name what the user calls it
     * @throws ConfigurationFault if it cannot be, without telling it
     */
    static String checked(String value, String name) {
        for (int index = 0; index < value.length(); index++) {
            char sign = value.charAt(index);
            boolean isInside = index > 0 && index < value.length() - 1;
            if (sign < ' ' || sign > '~' || (sign == ' ' && !isInside)) {
                throw new ConfigurationFault(
                        name + " cannot be sent: " + words(sign) + " is its character " + (index + 1));
            }
        }
        return value;
    }

    private static String words(char sign) {
        return switch (sign) {
            case '\n', '\r' -> "a line break";
            case ' ' -> "a blank";
            default -> sign < ' ' || sign == 127 ? "a control character" : "one beyond ASCII";
        };
    }
}
