package io.externalaudiences.client;

/** The thread that waited was interrupted, and still is. What was waited for goes on: wait again with the id. */
public final class CalledOffException extends ExternalAudiencesException {
    private final String id;

    CalledOffException(String id, Throwable cause) {
        super("waiting for " + id + " was called off", cause);
        this.id = id;
    }

    /** The id of the operation or run that was waited for, or the name of the operation that was to be sent again. */
    public String id() {
        return id;
    }
}
