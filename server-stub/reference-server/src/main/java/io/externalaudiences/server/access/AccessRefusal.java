package io.externalaudiences.server.access;

/** A caller that is not let in. */
public final class AccessRefusal extends RuntimeException {
    private final Reason reason;

    AccessRefusal(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }

    /** Why a caller is not let in, in the order in which it is looked at. */
    public enum Reason {
        /** A required header is missing or empty. */
        HEADER_MISSING,
        /** Nobody issued this token, it is malformed or it has expired. */
        TOKEN_INVALID,
        /** There is no such organisation, or none that the token belongs to. */
        ORGANISATION_INVALID,
        /** The client, the sandbox or the write is not the token's. */
        NOT_AUTHORISED
    }
}
