package io.externalaudiences.client;

/** There was no answer: the connection broke or could not be made, time ran out, or the thread was interrupted. */
public final class NoAnswerException extends ExternalAudiencesException {
    private final boolean sent;

    NoAnswerException(String operation, boolean sent, Throwable cause) {
        super(operation + " has got no answer: " + cause, cause);
        this.sent = sent;
    }

    /** Whether the request may have reached the server. */
    public boolean sent() {
        return sent;
    }
}
