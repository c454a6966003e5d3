package io.externalaudiences.server.http;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The guide's table of errors, and two that it does not have: one of the contract, one of ours. */
enum PlatformCode {
    REQUEST_INVALID("100910-400", HttpStatus.BAD_REQUEST, "BAD_REQUEST", "The request is not valid."),
    TOKEN_INVALID("100911-400", HttpStatus.BAD_REQUEST, "BAD_REQUEST", "The access token is not valid."),
    HEADER_MISSING("100920-401", HttpStatus.UNAUTHORIZED, "UNAUTHORIZED", "A required header is missing."),
    ORGANISATION_INVALID("100921-401", HttpStatus.UNAUTHORIZED, "UNAUTHORIZED", "The organisation does not exist."),
    NOT_AUTHORISED("100922-401", HttpStatus.UNAUTHORIZED, "UNAUTHORIZED", "The caller is not authorised."),
    NOT_FOUND("100940-404", HttpStatus.NOT_FOUND, "NOT_FOUND", "The resource does not exist."),
    METHOD_NOT_ALLOWED(
            null, HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", "The path does not have this method."),
    /** Of the test surface alone. */
    MEDIA_TYPE_NOT_SUPPORTED(
            null,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "UNSUPPORTED_MEDIA_TYPE",
            "The body is not of a type that is understood."),
    DUPLICATE("100950-409", HttpStatus.CONFLICT, "DUPLICATE_RESOURCE", "The resource already exists."),
    UNPROCESSABLE(
            "100960-422", HttpStatus.UNPROCESSABLE_CONTENT, "UNPROCESSABLE_ENTITY", "The request cannot be processed."),
    SERVER_FAILED(
            "100970-500",
            HttpStatus.INTERNAL_SERVER_ERROR,
            "INTERNAL_SERVER_ERROR",
            "The request failed in the system."),
    DEPENDENCY_FAILED("100970-502", HttpStatus.BAD_GATEWAY, "BAD_GATEWAY", "A dependency of the system failed.");

    private final @Nullable String code;
    private final HttpStatus status;
    private final String message;
    private final String title;

    PlatformCode(@Nullable String code, HttpStatus status, String message, String title) {
        this.code = code;
        this.status = status;
        this.message = message;
        this.title = title;
    }

    /** The one with this code of the platform. */
    static Optional<PlatformCode> of(String code) {
        return Arrays.stream(values()).filter(value -> code.equals(value.code)).findFirst();
    }

    /** The platform's code; null where the guide's table has none. */
    @Nullable
    String code() {
        return code;
    }

    HttpStatus status() {
        return status;
    }

    /** The constant that belongs to the code. */
    String message() {
        return message;
    }

    /** What happened, in a few words. */
    String title() {
        return title;
    }
}
