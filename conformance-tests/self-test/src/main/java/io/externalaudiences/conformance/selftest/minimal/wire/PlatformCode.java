package io.externalaudiences.conformance.selftest.minimal.wire;

/** The error table of the guide's appendix. */
public enum PlatformCode {
    /** A request that does not validate. */
    BAD_REQUEST("100910-400", 400, "BAD_REQUEST", "A bad request has occurred."),
    /** A token that is not valid; the table says 400, not 401. */
    INVALID_TOKEN("100911-400", 400, "BAD_REQUEST", "An invalid token is provided."),
    /** A required header is absent. */
    MISSING_HEADER("100920-401", 401, "UNAUTHORIZED", "A header is missing."),
    /** An organisation that does not exist. */
    INVALID_ORG("100921-401", 401, "UNAUTHORIZED", "An invalid imsOrgId is provided."),
    /** A caller who may not do this. */
    NOT_AUTHORIZED("100922-401", 401, "UNAUTHORIZED", "You are not authorized to use the external audiences APIs."),
    /** Something that does not exist, or not for this caller. */
    NOT_FOUND("100940-404", 404, "NOT_FOUND", "The requested audience was not found."),
    /** An audience that exists already. */
    DUPLICATE("100950-409", 409, "DUPLICATE_RESOURCE", "The audience already exists."),
    /** A request that is well formed and means nothing, or nothing now. */
    UNPROCESSABLE("100960-422", 422, "UNPROCESSABLE_ENTITY", "The request cannot be processed."),
    /** A fault of the server. */
    INTERNAL("100970-500", 500, "INTERNAL_SERVER_ERROR", "There was an issue processing the request."),
    /** A fault of a system behind the server. */
    BAD_GATEWAY("100970-502", 502, "BAD_GATEWAY", "There are downstream dependency issues.");

    private final String code;
    private final int status;
    private final String message;
    private final String title;

    PlatformCode(String code, int status, String message, String title) {
        this.code = code;
        this.status = status;
        this.message = message;
        this.title = title;
    }

    /** The platform error code, such as {@code 100940-404}. */
    public String code() {
        return code;
    }

    /** The HTTP status that belongs to the code. */
    public int status() {
        return status;
    }

    /** The constant message of the table. */
    public String message() {
        return message;
    }

    /** The description of the table, shortened to a title. */
    public String title() {
        return title;
    }

    /**
     * A refusal with this code.
     *
     * @param detail a sentence for a person; never anything secret or internal
     */
    public Refusal because(String detail) {
        return Refusal.of(this, detail);
    }
}
