package io.externalaudiences.client;

/**
 * The answer is a success by its status, and cannot be read; or it is longer than what is read, whatever its status.
 */
public final class UnreadableAnswerException extends ExternalAudiencesException {
    private final int status;

    UnreadableAnswerException(String operation, int status, Throwable cause) {
        super(
                operation + " was answered " + status + ", with a body that cannot be read: " + cause.getMessage(),
                cause);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
