package io.externalaudiences.conformance.exchange;

import java.util.Arrays;
import java.util.Optional;

/** The platform's error codes, as the guide's appendix lists them. */
public enum PlatformCode {
    BAD_REQUEST("100910-400", "BAD_REQUEST"),
    INVALID_TOKEN("100911-400", "BAD_REQUEST"),
    HEADER_MISSING("100920-401", "UNAUTHORIZED"),
    UNKNOWN_ORGANISATION("100921-401", "UNAUTHORIZED"),
    NOT_AUTHORISED("100922-401", "UNAUTHORIZED"),
    NOT_FOUND("100940-404", "NOT_FOUND"),
    DUPLICATE_RESOURCE("100950-409", "DUPLICATE_RESOURCE"),
    UNPROCESSABLE_ENTITY("100960-422", "UNPROCESSABLE_ENTITY"),
    INTERNAL_SERVER_ERROR("100970-500", "INTERNAL_SERVER_ERROR"),
    BAD_GATEWAY("100970-502", "BAD_GATEWAY");

    private final String code;
    private final String message;

    PlatformCode(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** The code of that text, where the table has it. */
    public static Optional<PlatformCode> of(String text) {
        return Arrays.stream(values()).filter(known -> known.code.equals(text)).findFirst();
    }

    /** The whole code, such as {@code 100910-400}. */
    public String code() {
        return code;
    }

    /** The HTTP status that belongs to it: what stands behind the dash. */
    public int status() {
        return Integer.parseInt(code.substring(code.indexOf('-') + 1));
    }

    /** The constant that {@code message} holds. */
    public String message() {
        return message;
    }

    @Override
    public String toString() {
        return status() + " with code " + code;
    }
}
